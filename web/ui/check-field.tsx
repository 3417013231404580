import { Checkbox } from '@mantine/core'
import classes from './check-field.module.css'
import { errorOf } from './input.tsx'

interface CheckFieldProps {
  label: string
  /** What it means, where the label does not say it. */
  text?: string
  checked: boolean
  /** Name of the field in a form, for whoever looks for it. */
  field?: string
  /** Without it nothing goes on. */
  required?: boolean
  error?: string | undefined
  onChange: (checked: boolean) => void
}

/** A box to tick. */
export function CheckField({ label, text, checked, field, required, error, onChange }: CheckFieldProps) {
  return (
    <Checkbox
      classNames={{
        body: classes.body,
        label: classes.label,
        description: classes.text,
        error: classes.error,
      }}
      label={label}
      description={text}
      checked={checked}
      error={errorOf(error)}
      {...(field && { 'data-field': field })}
      {...(required && { 'aria-required': true })}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
