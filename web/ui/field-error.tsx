import classes from './field-error.module.css'
import { Icon } from './icon.tsx'

/** What is wrong with a field, below it. */
export function FieldError({ children }: { children: string }) {
  return (
    <span className={classes.error}>
      <Icon name="warn" size={14} />
      <span>{children}</span>
    </span>
  )
}
