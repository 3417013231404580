import { Textarea, TextInput } from '@mantine/core'
import { errorOf } from '../input.tsx'

interface TextFieldProps {
  label: string
  /** Stands below the field. */
  hint?: string
  value: string
  onChange: (text: string) => void
  /** What the API calls it; whoever corrects it is led here. */
  field?: string
  error?: string | undefined
  required?: boolean
  placeholder?: string | undefined
  /** How many lines of a longer text are seen at once; without it the text is one line. */
  rows?: number
}

/** Something to be written in one's own words. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, field, error, required, placeholder, rows } = props
  const shared = {
    label,
    description: hint,
    value,
    placeholder,
    'aria-required': required,
    'data-field': field,
    error: errorOf(error),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  return rows === undefined ? (
    <TextInput {...shared} autoComplete="off" />
  ) : (
    <Textarea {...shared} rows={rows} />
  )
}
