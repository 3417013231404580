import type { ReactNode } from 'react'
import classes from './message-state.module.css'
import { StateTitle } from './state-title.tsx'

interface EmptyStateProps {
  title: string
  /** Whether this is all there is on the page. */
  wholePage?: boolean | undefined
  text?: ReactNode
  picture?: ReactNode
  actions?: ReactNode
}

/** What stands where nothing is: it teaches what would be here and offers the act that brings it. */
export function EmptyState({ title, wholePage, text, picture, actions }: EmptyStateProps) {
  const words = (
    <div className={classes.state}>
      <StateTitle wholePage={wholePage}>{title}</StateTitle>
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
