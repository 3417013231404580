import type { ReactNode } from 'react'
import classes from './form.module.css'

/** The questions of a form under each other. */
export function FormFields({ children }: { children: ReactNode }) {
  return <div className={classes.fields}>{children}</div>
}

/** Some questions that belong together, under a heading with a sentence on them. */
export function FormPart({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </section>
  )
}
