import { Textarea } from '@mantine/core'
import { wrongText } from '../../../lib/field-checks.ts'
import { errorOf } from '../../../ui/input.tsx'

interface NoteFieldProps {
  label: string
  /** Who reads it. */
  hint: string
  limit: number
  value: string
  /** It can still be copied, where it can no longer be sent. */
  readOnly: boolean
  onChange: (value: string) => void
}

/** Room for a word with an act. */
export function NoteField({ label, hint, limit, value, readOnly, onChange }: NoteFieldProps) {
  return (
    <Textarea
      label={label}
      description={hint}
      error={errorOf(wrongText(value, limit, false))}
      autosize
      minRows={2}
      maxRows={6}
      readOnly={readOnly}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
