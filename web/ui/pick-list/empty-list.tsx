import type { ReactNode } from 'react'
import classes from './empty-list.module.css'

/** Stands where there is nothing to choose from, with what to do about it. */
export function EmptyList({
  heading,
  text,
  children,
}: {
  heading: string
  text: string
  children?: ReactNode
}) {
  return (
    <div className={classes.empty}>
      <b>{heading}</b>
      <p>{text}</p>
      {children}
    </div>
  )
}
