import type { ReactNode } from 'react'
import classes from './status.module.css'

/** How far something has come, readable without colour. */
type StatusShape = 'ring' | 'half' | 'most' | 'full' | 'crossed' | 'struck' | 'arrow'
export type StatusTone = 'blue' | 'teal' | 'amber' | 'green' | 'red' | 'grey' | 'violet'

/** How a status looks: a shape and a tone, never a colour alone. */
export interface StatusLook {
  shape: StatusShape
  tone: StatusTone
}

const RING = 'M10.3 6a4.3 4.3 0 1 1-8.6 0a4.3 4.3 0 0 1 8.6 0z'

const shapes: Record<StatusShape, ReactNode> = {
  ring: <path d="M10.1 6a4.1 4.1 0 1 1-8.2 0a4.1 4.1 0 0 1 8.2 0z" strokeWidth="1.8" />,
  half: (
    <>
      <path d={RING} />
      <path d="M6 2.2a3.8 3.8 0 0 1 0 7.6z" fill="currentColor" stroke="none" />
    </>
  ),
  most: (
    <>
      <path d={RING} />
      <path d="M6 6V2.2a3.8 3.8 0 1 1-3.8 3.8z" fill="currentColor" stroke="none" />
    </>
  ),
  full: <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />,
  crossed: <path d={`${RING}m-5.9-1.6 3.2 3.2m0-3.2-3.2 3.2`} />,
  struck: <path d={`${RING}m-6.3 0h4`} />,
  arrow: <path d={`${RING}M6 8.2V4.2M4.3 5.7 6 4l1.7 1.7`} />,
}

/** The mark of a status alone; always beside its word. */
export function StatusMark({ shape, tone, size = 12 }: StatusLook & { size?: number }) {
  return (
    <svg
      className={classes.mark}
      data-tone={tone}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[shape]}
    </svg>
  )
}

/** A status as mark and word; `small` is the second line under another one. */
export function Status({
  shape,
  tone,
  small,
  children,
}: StatusLook & { small?: boolean; children: ReactNode }) {
  return (
    <span className={classes.status} data-small={small || undefined}>
      <StatusMark shape={shape} tone={tone} />
      {children}
    </span>
  )
}
