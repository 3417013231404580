import classes from './tick-box.module.css'

interface TickBoxProps {
  label: string
  checked: boolean
  /** Some, but not all. */
  mixed?: boolean
  onChange: (checked: boolean) => void
}

/** A box that ticks a row, or in the head of a list all of them. */
export function TickBox({ label, checked, mixed = false, onChange }: TickBoxProps) {
  return (
    <input
      ref={(input) => {
        if (input) input.indeterminate = mixed
      }}
      className={classes.checkbox}
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
