import type { ReactNode } from 'react'
import classes from './tag.module.css'

/** A short word in a box: for things that come in numbers, never for a status. */
export function Tag({ outlined, children }: { outlined?: boolean; children: ReactNode }) {
  return (
    <span className={classes.tag} data-outlined={outlined || undefined}>
      {children}
    </span>
  )
}

/** Tags beside each other, as many lines as they need. */
export function Tags({ children }: { children: ReactNode }) {
  return <span className={classes.tags}>{children}</span>
}
