import type { ReactNode } from 'react'
import classes from './step-body.module.css'

/** A step's heading and sentence above its form; the heading takes the focus when the step opens. */
export function StepBody({
  heading,
  text,
  children,
}: {
  heading: string
  text?: string
  children: ReactNode
}) {
  return (
    <section className={classes.step}>
      <h2 tabIndex={-1} data-step-heading>
        {heading}
      </h2>
      {text && <p className={classes.text}>{text}</p>}
      <div className={classes.fields}>{children}</div>
    </section>
  )
}
