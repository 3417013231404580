/** A list that is never empty. */
export type AtLeastOne<T> = readonly [T, ...T[]]

/** A list of two or more: `and` and `or` of one term are no RQL. */
type AtLeastTwo<T> = readonly [T, T, ...T[]]

/** Where a word stands in the query string it was read from; trees made by hand have no place. */
interface Placed {
  readonly at?: number
}

/** What a field is compared with; a quoted `"null()"` is a text, an unquoted one is not. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'null' }
  | { readonly is: 'empty' }
  | { readonly is: 'tuple'; readonly conditions: AtLeastOne<Comparison> }

/** How a field can be compared with one value. */
export const COMPARATORS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'like', 'ilike'] as const
export type Comparator = (typeof COMPARATORS)[number]

/** One field against one value. */
export interface Comparison extends Placed {
  readonly op: Comparator
  readonly field: string
  readonly value: Value
}

/** One field against a list of values. */
export interface Membership extends Placed {
  readonly op: 'in' | 'out'
  readonly field: string
  readonly values: AtLeastOne<Value>
}

/** A text looked for in every searched field of the list. */
export interface Search extends Placed {
  readonly op: 'search'
  readonly text: string
}

/** Conditions that must hold for one and the same related row. */
interface Tuple extends Placed {
  readonly op: 'tuple'
  readonly conditions: AtLeastOne<Comparison>
}

/** The only terms that `not()` takes. */
export type Plain = Comparison | Membership | Search

/** A filter as a tree. */
export type Node =
  | { readonly op: 'and' | 'or'; readonly terms: AtLeastTwo<Node> }
  | { readonly op: 'not'; readonly term: Plain }
  | Plain
  | Tuple

/** One field of an order. */
export interface Ordering extends Placed {
  readonly field: string
  readonly descending: boolean
}

/** A field that is added to the answer (`agreement`) or left out of it (`-stats`). */
export interface Selection extends Placed {
  readonly field: string
  readonly shown: boolean
}

/** Everything the query string of a list asks for; what it does not ask for is undefined or empty. */
export interface Query {
  readonly filter: Node | undefined
  /** A search that stands on its own; one inside brackets or a call is a node of the filter. */
  readonly search: string | undefined
  readonly ordering: readonly Ordering[]
  readonly select: readonly Selection[]
  readonly limit: number | undefined
  readonly offset: number | undefined
  readonly cursor: string | undefined
}

/** The terms as one: nothing, the term itself, or all of them joined. */
export function joined(op: 'and' | 'or', terms: readonly Node[]): Node | undefined {
  const [first, second, ...rest] = terms
  return first && second ? { op, terms: [first, second, ...rest] } : first
}
