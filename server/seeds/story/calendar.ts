import { createHash } from 'node:crypto'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const OFFICE = { opens: 8 * 60, minutes: 9 * 60 }

/** The moment so many days ago; negative days lie ahead. Whoever acts has their own time of day, always the same. */
export type Calendar = (daysAgo: number, whose: string) => Date

export function calendar(now: Date): Calendar {
  const midnight = Math.floor(now.getTime() / DAY) * DAY
  return (daysAgo, whose) => new Date(midnight - daysAgo * DAY + officeMinute(whose) * MINUTE)
}

const officeMinute = (whose: string) =>
  OFFICE.opens + (createHash('sha256').update(whose).digest().readUInt32BE() % OFFICE.minutes)
