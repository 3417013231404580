const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** Reads `2019-02-12`, `2019-02-12T10:02:00`, `…Z` or `…+03:00`; without an offset it is UTC. */
export function parseMoment(text: string): Date | undefined {
  const [, day, offset] = MOMENT.exec(text) ?? []
  if (day === undefined || !isDay(day)) return undefined
  const moment = new Date(text.includes('T') && offset === undefined ? `${text}Z` : text)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/** The calendar has it: `2020-02-31` would roll over to March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
