import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import classes from './outcome.module.css'

interface OutcomeProps {
  icon: IconName
  tone: 'success' | 'plain' | 'warning'
  heading: string
  text: string
  acts?: ReactNode
  children?: ReactNode
}

/** How it ended, with a way on. */
export function Outcome({ icon, tone, heading, text, acts, children }: OutcomeProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main id="content" className={classes.outcome}>
      <span className={classes.icon} data-tone={tone}>
        <Icon name={icon} size={20} />
      </span>
      <h1 ref={title} tabIndex={-1}>
        {heading}
      </h1>
      <p>{text}</p>
      {children}
      {acts && <div className={classes.acts}>{acts}</div>}
    </main>
  )
}
