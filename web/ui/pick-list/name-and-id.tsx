import type { ReactNode } from 'react'
import classes from './name-and-id.module.css'

interface NameAndIdProps {
  name: string
  id: string
  /** Where something is to be known about it. */
  mark?: ReactNode
  /** The same in words, after the identifier. */
  remark?: string | undefined
}

/** An object by its name with the identifier below. */
export function NameAndId({ name, id, mark, remark }: NameAndIdProps) {
  return (
    <>
      <span className={classes.first}>
        <b className="clip" title={name}>
          {name}
        </b>
        {mark}
      </span>
      <span className={classes.second}>
        <span className="mono">{id}</span>
        {remark && <span className={classes.remark}> · {remark}</span>}
      </span>
    </>
  )
}
