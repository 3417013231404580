/** The last second of a day where the reader is, however many hours that day has. */
export function endOfDay(day: string): Date {
  // Noon is there on every day; midnight is not where clocks are put forward at it.
  const midnight = new Date(`${day}T12:00`)
  midnight.setHours(24, 0, 0, 0)
  return new Date(midnight.getTime() - 1000)
}

/** The day of a moment where the reader is, as `2026-11-22`. */
export function dayOf(at: Date): string {
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

/** The day it is now where the reader is. */
export const today = (): string => dayOf(new Date())
