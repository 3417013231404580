import { Textarea } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { errorOf } from '../../../ui/input.tsx'
import { typedIn } from '../fields/draft.ts'
import type { WrittenField } from '../fields/field.ts'
import type { InputProps } from './input-props.ts'
import classes from './inputs.module.css'
import { useLabel } from './use-label.ts'

/** What no control can ask is written as JSON. */
export function WrittenInput({ field, draft, wrong, onChange }: InputProps<WrittenField>) {
  const words = useMessages('distributionForms')
  const label = useLabel()(field)
  return (
    <Textarea
      classNames={{ input: classes.written }}
      label={label || words.wholeAnswer}
      description={[field.help, words.asJson].filter(Boolean).join(' ')}
      value={typedIn(draft)}
      autosize
      minRows={3}
      maxRows={16}
      spellCheck={false}
      aria-required={field.required}
      data-field={field.path}
      error={errorOf(wrong(field.path, true))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
