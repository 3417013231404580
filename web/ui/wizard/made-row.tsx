import type { ReactNode } from 'react'
import classes from './made-list.module.css'

interface MadeRowProps {
  kind: string
  /** How it came into it, or how it stands. */
  end: ReactNode
  children: ReactNode
}

/** One line of the summary. */
export function MadeRow({ kind, end, children }: MadeRowProps) {
  return (
    <li className={classes.row}>
      <span className={classes.kind}>{kind}</span>
      <div className={classes.what}>{children}</div>
      {end}
    </li>
  )
}
