import { type ReactNode, useId } from 'react'
import { FieldError } from '../../../ui/field-error.tsx'
import classes from './inputs.module.css'

interface ChoiceSetProps {
  kind: 'radiogroup' | 'group'
  path: string
  label: string
  help: string | undefined
  required: boolean
  error: string | undefined
  /** The choices; each says what belongs to it by this. */
  children: (described: string) => ReactNode
}

/** A few choices in a row under one name, with what is wrong with all of them below. */
export function ChoiceSet({ kind, path, label, help, required, error, children }: ChoiceSetProps) {
  const id = useId()
  const described = [help && `${id}help`, error && `${id}error`].filter(Boolean).join(' ')
  return (
    <fieldset
      {...(kind === 'radiogroup' && {
        role: kind,
        'aria-required': required,
        'aria-invalid': error !== undefined,
      })}
      className={classes.set}
      data-field={path}
      aria-labelledby={id}
      {...(described && { 'aria-describedby': described })}
    >
      <span id={id} className={classes.setLabel}>
        {label}
      </span>
      <div className={classes.choices}>{children(described)}</div>
      {error && (
        <span id={`${id}error`}>
          <FieldError>{error}</FieldError>
        </span>
      )}
      {help && (
        <span id={`${id}help`} className={classes.help}>
          {help}
        </span>
      )}
    </fieldset>
  )
}
