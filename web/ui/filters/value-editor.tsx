import type { FieldKind } from '@entente/shared/lists/field.ts'
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { checked } from '../../lib/filters/checked.ts'
import { valuesOf } from '../../lib/filters/filter.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { EditorProps } from './choice-editor.tsx'
import classes from './filter-editor.module.css'

const INPUTS: { readonly [kind in FieldKind]?: { type: string; inputMode?: 'numeric'; max?: string } } = {
  number: { type: 'number', inputMode: 'numeric' },
  moment: { type: 'date', max: '9999-12-30' },
}

/** Values to type; the list follows when they are applied. */
export function ValueEditor({ offered, operation, values, onChange, onDone }: EditorProps) {
  const words = useMessages('common')
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(values)
  const [asked, setAsked] = useState(false)
  const { kind, field, label } = offered
  const count = valuesOf(operation)
  const compared = Array.from({ length: Number(count) }, (_, nth) => (typed[nth] ?? '').trim())
  const filter = checked({ field, operation, values: compared }, { [field]: offered })
  const isWrong = (value: string) =>
    asked && !checked({ field, operation, values: compared.map(() => value) }, { [field]: offered })

  // The dialog may have been open before this came.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    const wrong = compared.findIndex((value) => !value)
    if (!filter) return form.current?.querySelectorAll('input')[Math.max(wrong, 0)]?.focus()
    onChange(filter.values)
    onDone()
  }

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={apply}>
      <div className={classes.values}>
        {compared.map((value, nth) => (
          <TextInput
            // Bounds have no name but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: as said above
            key={nth}
            size="sm"
            {...INPUTS[kind]}
            {...(count === 2 ? { label: nth === 0 ? words.from : words.to } : { 'aria-label': label })}
            data-autofocus={nth === 0 || undefined}
            maxLength={500}
            value={typed[nth] ?? ''}
            error={isWrong(value) && words.filterValueMissing[kind]}
            onChange={({ currentTarget: { value: next } }) =>
              setTyped((before) =>
                Array.from({ length: 2 }, (_, place) => (place === nth ? next : (before[place] ?? ''))),
              )
            }
          />
        ))}
      </div>
      <Button type="submit" size="sm" className={classes.apply}>
        {words.apply}
      </Button>
    </form>
  )
}
