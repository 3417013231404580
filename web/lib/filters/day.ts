import { parseMoment } from '@entente/shared/rql/moment.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day of the calendar: `2026-02-28`, not `2026-02-31`. */
export const isDay = (text: string): boolean => DAY.test(text) && parseMoment(text) !== undefined

/** The moment a day begins where the reader is; `later` counts on to the days after it. */
export function startOfDay(day: string, later = 0): string {
  const start = new Date(`${day}T00:00`)
  start.setDate(start.getDate() + later)
  return start.toISOString()
}
