import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import classes from './note.module.css'

interface NoteProps {
  tone?: 'plain' | 'warning' | 'danger'
  /** Read out as soon as it appears. */
  live?: boolean
  children: ReactNode
}

/** A remark set off from what it is about. */
export function Note({ tone = 'plain', live, children }: NoteProps) {
  return (
    <div className={classes.note} data-tone={tone} {...(live && { role: 'alert' })}>
      <Icon name={tone === 'plain' ? 'info' : 'warn'} />
      <div className={classes.text}>{children}</div>
    </div>
  )
}
