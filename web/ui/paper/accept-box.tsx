import { useId } from 'react'
import { FieldError } from '../field-error.tsx'
import classes from './answer.module.css'

interface AcceptBoxProps {
  label: string
  checked: boolean
  /** That it is still to be ticked. */
  error?: string | undefined
  onChange: (checked: boolean) => void
}

/** The box by which one says to have read a text and to accept it (D-67). */
export function AcceptBox({ label, checked, error, onChange }: AcceptBoxProps) {
  const errorId = useId()
  return (
    <div className={classes.accept}>
      <label className={classes.agree}>
        <input
          type="checkbox"
          name="accepted"
          data-field="accepted"
          checked={checked}
          aria-required
          {...(error && { 'aria-invalid': true, 'aria-describedby': errorId })}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {error && (
        <span id={errorId}>
          <FieldError>{error}</FieldError>
        </span>
      )}
    </div>
  )
}
