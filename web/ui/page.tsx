import type { ReactNode } from 'react'
import classes from './page.module.css'

/** The room for one screen: `narrow` for forms and details, `list` for a table that fills the window. */
export function Page({
  layout = 'narrow',
  children,
}: {
  layout?: 'narrow' | 'wide' | 'list'
  children: ReactNode
}) {
  return (
    <div className={classes.page} data-layout={layout}>
      {children}
    </div>
  )
}

interface PageHeadProps {
  title: string
  avatar?: ReactNode
  /** Beside the title, on its line. */
  status?: ReactNode
  /** Short facts under the title, in one line that may wrap. */
  meta?: ReactNode
  actions?: ReactNode
}

/** Who or what the page is about, with the acts at its right. */
export function PageHead({ title, avatar, status, meta, actions }: PageHeadProps) {
  return (
    <header className={classes.head}>
      {avatar}
      <div className={classes.headText}>
        <div className={classes.titleLine}>
          <h1 tabIndex={-1}>{title}</h1>
          {status}
        </div>
        {meta && <div className={classes.meta}>{meta}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}

/** Two columns that become one on a narrow window; `side` is the width of the second. */
export function Columns({ side = 304, children }: { side?: 304 | 376; children: ReactNode }) {
  return (
    <div className={classes.columns} data-side={side}>
      {children}
    </div>
  )
}

/** Things under each other at an even distance. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>
}
