/** The last second of a day where the reader is. */
export const endOfDay = (day: string): Date => new Date(`${day}T23:59:59`)

/** The day it is now where the reader is, as `2026-11-22`. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
