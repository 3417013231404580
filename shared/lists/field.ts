import type { Comparator } from '../rql/ast.ts'

export type Operator = Comparator | 'in' | 'out'

/**
 * What a field holds, with the operators that follow from it (domain: section 17.4). Identifiers and codes are kept in
 * capitals, choices in small letters, and both are found in any case (D-04, D-55).
 */
const OPERATORS = {
  identifier: ['eq', 'ne', 'like', 'ilike', 'in', 'out'],
  text: ['eq', 'ne', 'like', 'ilike', 'in', 'out'],
  choice: ['eq', 'ne', 'like', 'ilike', 'in', 'out'],
  number: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'in', 'out'],
  moment: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'in', 'out'],
  boolean: ['eq', 'ne'],
} as const satisfies Record<string, readonly Operator[]>

export type FieldKind = keyof typeof OPERATORS

/** One field that a list may be asked about. */
export interface Field {
  readonly kind: FieldKind
  /** What it is, as the API reference says it. */
  readonly about: string
  /** May be compared with `null()`. */
  readonly nullable?: boolean
  /** Found by `search=`. */
  readonly search?: boolean
  readonly ordering?: boolean
  /** Answered only when `select()` asks for it. */
  readonly hidden?: boolean
  /** The values of a choice. */
  readonly values?: readonly string[]
  /** Equal to it is what holds it anywhere, in either case; older clients ask so. */
  readonly part?: boolean
  /** Fewer operators than its kind offers. */
  readonly only?: readonly Operator[]
}

/** Everything a list may be asked. Server, screens, client and API reference read the same table (ADR 10). */
export interface List {
  readonly fields: Readonly<Record<string, Field>>
  /** The order nobody asked for; a leading `-` turns it round. */
  readonly ordering: string
}

type Options = Omit<Field, 'kind' | 'about' | 'values'>

const kind =
  (of: FieldKind) =>
  (about: string, options: Options = {}): Field => ({ kind: of, about, ...options })

export const identifier = kind('identifier')
export const text = kind('text')
export const number = kind('number')
export const moment = kind('moment')
export const boolean = kind('boolean')

export const choice = (about: string, values: readonly string[], options: Options = {}): Field => ({
  kind: 'choice',
  about,
  values,
  ...options,
})

/** The operators that a field takes. */
export const operatorsOf = ({ kind: of, only }: Field): readonly Operator[] => only ?? OPERATORS[of]
