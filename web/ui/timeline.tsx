import type { ReactNode } from 'react'
import type { StatusTone } from './status.tsx'
import classes from './timeline.module.css'

/** One thing that happened, or that is being waited for. */
export interface TimelineEntry {
  key: string
  title: string
  time: string
  /** The same moment in full, shown on hover. */
  exactly?: string
  text?: ReactNode
  /** What was said with it. */
  quote?: string | null
  /** Has not happened yet. */
  ahead?: boolean
  /** Colours the entry that is going on now. */
  now?: StatusTone
}

/** What happened, newest first. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className={classes.line} aria-label={label}>
      {entries.map(({ key, title, time, exactly, text, quote, now, ahead }) => (
        <li key={key} data-tone={now} data-ahead={ahead || undefined}>
          <b>{title}</b>
          {time && <time title={exactly}>{time}</time>}
          {text && <p>{text}</p>}
          {quote && <q>{quote}</q>}
        </li>
      ))}
    </ol>
  )
}
