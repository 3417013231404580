/** One condition on a list. */
export type Term =
  | { readonly op: 'eq'; readonly field: string; readonly value: string }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly string[] }

export interface Ordering {
  readonly field: string
  readonly descending: boolean
}

/** What the query string of a list asks for. */
export interface ListRequest {
  readonly terms: readonly Term[]
  readonly search: string | undefined
  readonly ordering: readonly Ordering[]
  readonly limit: number
  readonly offset: number
}

/** Domain: section 17.3. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** A query string that is not understood, with the place where it stops making sense. */
export class RqlSyntaxError extends Error {
  readonly at: number
  readonly reason: 'not_understood' | 'page_twice'
  constructor(reason: 'not_understood' | 'page_twice', at: number) {
    super(`${reason} at ${at}`)
    this.reason = reason
    this.at = at
  }
}

/** Reads filters (`field=value`, `in(field,(a,b))`), `ordering(a,-b)`, `search=`, `limit=` and `offset=`. */
export function parseListRequest(query: string): ListRequest {
  const terms: Term[] = []
  const paging = new Map<string, string>()
  let search: string | undefined
  let ordering: Ordering[] = []

  let at = 0
  for (const part of query.split('&')) {
    const text = decode(part, at)
    const call = /^(\w+)\((.*)\)$/s.exec(text)
    const pair = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(text)
    if (text === '') {
      // An empty part asks for nothing: `?`, `a=1&`.
    } else if (call?.[1] === 'ordering') {
      ordering = (call[2] ?? '').split(',').map(toOrdering)
    } else if (call?.[1] === 'in') {
      terms.push(toMembership(call[2] ?? '', at))
    } else if (pair?.[1] && pair[2] !== undefined) {
      const [, field, value] = pair
      if (field === 'search') search = value
      else if (field === 'ordering') ordering = value.split(',').map(toOrdering)
      else if (field === 'limit' || field === 'offset') {
        if (paging.has(field)) throw new RqlSyntaxError('page_twice', at)
        paging.set(field, value)
      } else terms.push({ op: 'eq', field: field.replaceAll('__', '.'), value })
    } else throw new RqlSyntaxError('not_understood', at)
    at += part.length + 1
  }

  return {
    terms,
    search,
    ordering,
    limit: Math.min(wholeNumber(paging.get('limit'), DEFAULT_LIMIT), MAX_LIMIT),
    offset: wholeNumber(paging.get('offset'), 0),
  }
}

function decode(part: string, at: number): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new RqlSyntaxError('not_understood', at)
  }
}

const toOrdering = (name: string): Ordering => ({
  field: name.trim().replace(/^[+-]/, '').replaceAll('__', '.'),
  descending: name.trim().startsWith('-'),
})

function toMembership(args: string, at: number): Term {
  const [, field, values] = /^([A-Za-z][\w.-]*),\((.+)\)$/s.exec(args) ?? []
  if (!field || !values) throw new RqlSyntaxError('not_understood', at)
  return { op: 'in', field: field.replaceAll('__', '.'), values: values.split(',') }
}

/** What is no number falls back to the default; offsets end where PostgreSQL's do. */
const wholeNumber = (text: string | undefined, otherwise: number) =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise
