/** Ways to write dates, numbers and names of codes; each takes the wire form. */
export interface Format {
  /** `1,284` */
  number: (value: number) => string
  /** `22 Nov 2026` */
  date: (moment: string) => string
  /** `22 Nov 2026, 16:02` */
  moment: (moment: string) => string
  /** `22 Nov, 16:02`: for lists in which the year is plain. */
  shortMoment: (moment: string) => string
  /** `3 days` since that moment, down to minutes; nothing where not even one has passed. */
  age: (moment: string, now?: number) => string | undefined
  /** `412 kB` */
  bytes: (size: number) => string
  /** `Finland` for `FI`; the code itself where it is not one. */
  country: (code: string) => string
  /** `Swedish` for `sv`. */
  language: (code: string) => string
  /** `a, b and c` */
  list: (words: readonly string[]) => string
  /** `a, b or c` */
  either: (words: readonly string[]) => string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const made = new Map<string, Format>()

/** The format of one language tag; made once, since Intl objects are dear. */
export function formatIn(tag: string): Format {
  const known = made.get(tag)
  if (known) return known
  const format = makeFormat(tag)
  made.set(tag, format)
  return format
}

function makeFormat(tag: string): Format {
  const number = new Intl.NumberFormat(tag)
  const day = { day: 'numeric', month: 'short' } as const
  const clock = { hour: '2-digit', minute: '2-digit' } as const
  const date = new Intl.DateTimeFormat(tag, { ...day, year: 'numeric' })
  const moment = new Intl.DateTimeFormat(tag, { ...day, ...clock, year: 'numeric' })
  const shortMoment = new Intl.DateTimeFormat(tag, { ...day, ...clock })
  const countries = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' })
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const either = new Intl.ListFormat(tag, { type: 'disjunction' })

  const count = (value: number, unit: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value)

  return {
    number: (value) => number.format(value),
    date: (at) => date.format(new Date(at)),
    moment: (at) => moment.format(new Date(at)),
    shortMoment: (at) => shortMoment.format(new Date(at)),
    age: (at, now = Date.now()) => {
      const passed = Math.max(0, now - new Date(at).getTime())
      if (passed >= DAY) return count(Math.floor(passed / DAY), 'day')
      if (passed >= HOUR) return count(Math.floor(passed / HOUR), 'hour')
      return passed >= MINUTE ? count(Math.floor(passed / MINUTE), 'minute') : undefined
    },
    bytes: (size) => bytesIn(tag, size),
    country: (code) => named(countries, code),
    language: (code) => named(languages, code),
    list: (words) => list.format(words),
    either: (words) => either.format(words),
  }
}

function bytesIn(tag: string, size: number): string {
  const [value, unit] =
    size >= 1e6 ? [size / 1e6, 'megabyte'] : size >= 1e3 ? [size / 1e3, 'kilobyte'] : [size, 'byte']
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && size >= 1e3 ? 1 : 0,
  }).format(value)
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
