import { Checkbox } from '@mantine/core'
import classes from './check-field.module.css'

interface CheckFieldProps {
  label: string
  text: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A box to tick with a sentence on what it means. */
export function CheckField({ label, text, checked, onChange }: CheckFieldProps) {
  return (
    <Checkbox
      classNames={{ body: classes.body, label: classes.label, description: classes.text }}
      label={label}
      description={text}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
