import type { Comparator } from '@entente/shared/rql/ast.ts'
import type { Database } from '../database/schema.ts'

/** "alias.column" of every column that a query's own tables offer; a typo does not compile. */
type Column<From extends Record<string, keyof Database>> = {
  [Alias in keyof From & string]: `${Alias}.${keyof Database[From[Alias]] & string}`
}[keyof From & string]

type Operator = Comparator | 'in' | 'out'

/** Which operators a kind of field offers (domain: section 17.4). */
export const OPERATORS = {
  text: ['eq', 'ne', 'like', 'ilike', 'in', 'out'],
  word: ['eq', 'ne', 'like', 'ilike', 'in', 'out'],
  number: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'in', 'out'],
  moment: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'in', 'out'],
  boolean: ['eq', 'ne'],
} as const satisfies Record<string, readonly Operator[]>

/** One field a list may be filtered by. */
export interface Filter {
  readonly column: string
  readonly kind: keyof typeof OPERATORS
  /** May be compared with `null()`. */
  readonly nullable?: boolean
  /** Found by `search=`. */
  readonly search?: boolean
  readonly ordering?: boolean
}

/** What may be asked of a list; a Map, because a plain object would answer to `constructor`. */
export type Filters = ReadonlyMap<string, Filter>

type Options = Pick<Filter, 'search' | 'ordering' | 'nullable'>

/** Makes filters over the given aliases: `text` as written, `word` in any case (enumerations, identifiers). */
export function filtersOver<From extends Record<string, keyof Database>>() {
  const kind =
    (of: Filter['kind']) =>
    (column: Column<From>, options: Options = {}): Filter => ({ column, kind: of, ...options })
  return {
    text: kind('text'),
    word: kind('word'),
    number: kind('number'),
    boolean: kind('boolean'),
    moment: kind('moment'),
  }
}

export const filters = (table: Record<string, Filter>): Filters => new Map(Object.entries(table))
