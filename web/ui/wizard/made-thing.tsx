import { Link, type ToOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CopyId } from '../copy-id.tsx'
import { TwoLines } from '../two-lines.tsx'
import classes from './made-list.module.css'

interface MadeThingProps {
  id: string
  name: string
  /** The page it has, if it has one. */
  link?: ToOptions | undefined
  /** Said before its id. */
  about?: string | undefined
  /** Its id is what is looked for. */
  wanted?: boolean
}

/** One thing on a summary, by its name. */
export function MadeThing({ id, name, link, about, wanted }: MadeThingProps) {
  const title: ReactNode = link ? (
    <Link {...link} className={classes.link} title={name}>
      {name}
    </Link>
  ) : (
    <b className={classes.name} title={name}>
      {name}
    </b>
  )
  return (
    <TwoLines
      first={title}
      second={
        <>
          {about && `${about} · `}
          <CopyId id={id} {...(wanted && { always: true })} />
        </>
      }
    />
  )
}
