import type { ReactNode } from 'react'
import classes from './name-and-id.module.css'

/** An object by its name with the identifier below, and a mark where something is to be known about it. */
export function NameAndId({ name, id, mark }: { name: string; id: string; mark?: ReactNode }) {
  return (
    <>
      <span className={classes.first}>
        <b className="clip" title={name}>
          {name}
        </b>
        {mark}
      </span>
      <span className="mono">{id}</span>
    </>
  )
}
