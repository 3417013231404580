import type { Parameter } from './document.ts'

export const LOOKUPS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'like', 'ilike', 'in', 'out', 'null'] as const
export type Lookup = (typeof LOOKUPS)[number]

/** A field that a list can be filtered by, as the reference documents it. */
export interface Field {
  /** As it is written in a query; `owner.id` and `owner__id` are two of them. */
  readonly name: string
  readonly kind: 'text' | 'number' | 'boolean' | 'moment'
  /** An identifier or an enumeration: means the same in capitals and in small letters (D-04, D-55). */
  readonly word: boolean
  /** All there are of an enumeration, in small letters; empty for what is none. */
  readonly words: readonly string[]
  readonly lookups: ReadonlySet<Lookup>
  readonly search: boolean
  readonly ordering: boolean
  /** Not in the answer unless selected. */
  readonly hidden: boolean
}

/** Reads what the description of a query parameter says in bold words; undefined for parameters that are no filters. */
function fieldOf({ name, in: place, description = '', schema }: Parameter): Field | undefined {
  const lookups = said(description, 'lookups')
  if (place !== 'query' || lookups === undefined) return undefined
  const named = lookups.split(',').map((word) => word.trim())
  const unknown = named.find((word) => word !== '' && !LOOKUPS.some((lookup) => lookup === word))
  if (unknown)
    throw new Error(`The reference gives ${name} the lookup "${unknown}", which is not known here.`)
  return {
    name,
    kind: kindOf(schema),
    word: schema?.enum !== undefined || /(^|\.|__)id$/.test(name),
    words: schema?.enum?.map((value) => String(value).toLowerCase()) ?? [],
    lookups: new Set(LOOKUPS.filter((lookup) => named.includes(lookup))),
    search: said(description, 'search') === 'true',
    ordering: said(description, 'ordering') === 'true',
    hidden: said(description, 'default') === '*hidden*',
  }
}

/** Every filter among the parameters of an operation. */
export const fieldsOf = (parameters: readonly Parameter[]): readonly Field[] =>
  parameters.map(fieldOf).filter((field) => field !== undefined)

/** The text behind `**word:**`, on the same line. */
const said = (description: string, word: string): string | undefined =>
  description.match(new RegExp(`\\*\\*${word}:\\*\\*[^\\S\\n]*([^\\n]*)`))?.[1]?.trim()

function kindOf(schema: Parameter['schema']): Field['kind'] {
  if (schema?.type === 'boolean') return 'boolean'
  if (schema?.type === 'integer' || schema?.type === 'number') return 'number'
  return schema?.format === 'date-time' ? 'moment' : 'text'
}

/** The dotted spelling, whichever the reference uses. */
export const dotted = (name: string): string => name.replaceAll('__', '.')
