import type { ReactNode } from 'react'
import classes from './message-state.module.css'

interface EmptyStateProps {
  title: string
  text?: ReactNode
  picture?: ReactNode
  actions?: ReactNode
}

/** What stands where nothing is: it teaches what would be here and offers the act that brings it. */
export function EmptyState({ title, text, picture, actions }: EmptyStateProps) {
  const words = (
    <div className={classes.state}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
  if (!picture) return words
  return (
    <div className={classes.withPicture}>
      {picture}
      {words}
    </div>
  )
}
