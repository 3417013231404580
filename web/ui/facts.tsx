import type { ReactNode } from 'react'
import classes from './facts.module.css'

export interface Fact {
  label: string
  /** A fact without a value is left out. */
  value: ReactNode
}

const isThere = ({ value }: Fact) => value !== null && value !== undefined && value !== '' && value !== false

/** What is known about something, label beside value; `stacked` puts the label above. */
export function Facts({ facts, stacked }: { facts: readonly Fact[]; stacked?: boolean }) {
  return (
    <dl className={classes.facts} data-stacked={stacked || undefined}>
      {facts.filter(isThere).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
