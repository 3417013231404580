import type { ReactNode } from 'react'
import { Logo } from '../ui/logo.tsx'
import classes from './bare-page.module.css'

/** A page without the frame, for when there is no place to frame. */
export function BarePage({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={classes.page} tabIndex={-1}>
      <div className={classes.inside}>
        <span className={classes.logo}>
          <Logo size={36} />
        </span>
        {children}
      </div>
    </main>
  )
}
