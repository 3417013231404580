import classes from './answer.module.css'

interface AcceptBoxProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** The box by which one says to have read a text and to accept it. */
export function AcceptBox({ label, checked, onChange }: AcceptBoxProps) {
  return (
    <label className={classes.agree}>
      <input
        type="checkbox"
        name="accepted"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
