import { type ReactNode, useId } from 'react'
import classes from './card.module.css'

interface CardProps {
  title: string
  /** A short remark at the right of the title. */
  aside?: ReactNode
  /** A line at the foot, set off from the content. */
  foot?: ReactNode
  /** Lets a table or a list reach the edges. */
  flush?: boolean
  children: ReactNode
}

/** A titled part of a page. */
export function Card({ title, aside, foot, flush, children }: CardProps) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </header>
      <div className={flush ? undefined : classes.inside}>{children}</div>
      {foot && <footer>{foot}</footer>}
    </section>
  )
}
