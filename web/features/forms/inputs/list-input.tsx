import { ActionIcon, Button } from '@mantine/core'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../messages/use-messages.ts'
import { FieldError } from '../../../ui/field-error.tsx'
import { focusField } from '../../../ui/focus-field.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useTold } from '../../../ui/use-told.tsx'
import { entriesOf, freshDraft } from '../fields/draft.ts'
import type { ListField } from '../fields/field.ts'
import type { OuterProps } from './input-props.ts'
import classes from './inputs.module.css'
import { useLabel } from './use-label.ts'

/** A list that grows entry by entry. */
export function ListInput({ field, draft, wrong, onChange, inner: Inner }: OuterProps<ListField>) {
  const words = useMessages('distributionForms')
  const label = useLabel()(field)
  const list = useRef<HTMLFieldSetElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const { tell, told } = useTold()
  const entries = entriesOf(draft)
  const error = wrong(field.path)
  const grow = () => {
    const item = field.itemAt(entries.length)
    flushSync(() => onChange([...entries, freshDraft(item)]))
    if (list.current) focusField(list.current, item.path)
  }
  const shrink = (index: number) => {
    const gone = field.itemAt(index).label
    flushSync(() => onChange(entries.toSpliced(index, 1)))
    tell(words.entryRemoved(gone))
    // What stood below has come up to where the focus was.
    const removers = list.current?.querySelectorAll<HTMLElement>(':scope > [data-entry] > button') ?? []
    const next = removers[Math.min(index, removers.length - 1)] ?? add.current
    next?.focus()
  }
  return (
    <fieldset ref={list} className={classes.group} data-field={field.path}>
      <legend>{label}</legend>
      {field.help && <p className={classes.groupHelp}>{field.help}</p>}
      {error && <FieldError>{error}</FieldError>}
      {entries.map((entry, index) => {
        const item = field.itemAt(index)
        return (
          <div key={item.path} className={classes.entry} data-entry>
            <Inner
              field={item}
              draft={entry}
              wrong={wrong}
              onChange={(changed) => onChange(entries.with(index, changed))}
            />
            <ActionIcon aria-label={words.removeEntry(item.label)} onClick={() => shrink(index)}>
              <Icon name="trash" />
            </ActionIcon>
          </div>
        )
      })}
      <div>
        <Button ref={add} size="sm" variant="default" leftSection={<Icon name="plus" />} onClick={grow}>
          {words.addEntry(field.label)}
        </Button>
        {told}
      </div>
    </fieldset>
  )
}
