import type { ReactNode } from 'react'
import classes from './two-lines.module.css'

/** A line with a quieter one below; both end in an ellipsis rather than wrap. */
export function TwoLines({ first, second, end }: { first: ReactNode; second?: ReactNode; end?: boolean }) {
  return (
    <span className={classes.two} data-end={end || undefined}>
      <span className={classes.line}>{first}</span>
      {second && <span className={classes.second}>{second}</span>}
    </span>
  )
}
