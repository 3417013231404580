import { type Field, type List, type Operator, operatorsOf } from '@entente/shared/lists/field.ts'
import type { Comparison, Membership, Plain } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import type { ListRequest } from '../../server/platform/lists/query.ts'
import type { FieldValues } from './values.ts'

/** One thing that a list is asked. */
export interface Question {
  /** The field, or `search`, `ordering` or `page`. */
  readonly about: string
  readonly operator: Operator | 'none' | 'any' | 'search' | 'up' | 'down' | 'first' | 'deep'
  /** As it would stand in the address. */
  readonly words: string
  readonly request: ListRequest
}

/** Rows on the pages that are asked for, but for the one that nobody says a limit for. */
const LIMIT = 20
const DEFAULT_LIMIT = 100

/** The first page of everything. */
export const NOTHING_ASKED: ListRequest = {
  filter: undefined,
  search: undefined,
  ordering: [],
  select: [],
  cursor: undefined,
  limit: LIMIT,
  offset: 0,
}

type Wish = Partial<ListRequest>

const question = (about: string, operator: Question['operator'], wish: Wish): Question => ({
  about,
  operator,
  words: print(wish) || '(nothing)',
  request: { ...NOTHING_ASKED, ...wish },
})

/** Every filter with every class of operator, every ordering, searches and pages. */
export function questionsOf(
  list: List,
  values: ReadonlyMap<string, FieldValues>,
  { words, rows }: { words: readonly string[]; rows: number },
): Question[] {
  const fields = Object.entries<Field>(list.fields)
  const orderings = fields.filter(([, { ordering }]) => ordering).map(([field]) => field)
  return [
    question('page', 'first', { limit: DEFAULT_LIMIT }),
    question('page', 'deep', { offset: Math.floor(rows * 0.9) }),
    ...orderings.flatMap((field) => [
      question('ordering', 'up', { ordering: [{ field, descending: false }] }),
      question('ordering', 'down', { ordering: [{ field, descending: true }] }),
    ]),
    ...words.map((search) => question('search', 'search', { search })),
    ...fields.flatMap(([field, about]) => {
      const known = values.get(field)
      return known ? filtersOn(field, about, known) : []
    }),
  ]
}

function filtersOn(field: string, about: Field, { rare, common, low, high, some }: FieldValues): Question[] {
  const offered = operatorsOf(about)
  const ask = (filter: Plain) =>
    filter.op !== 'search' && offered.includes(filter.op) ? [question(field, filter.op, { filter })] : []
  const compare = (op: Comparison['op'], value: string) =>
    ask({ op, field, value: { is: 'text', text: value } })
  const both = common === rare ? [rare] : [rare, common]
  return [
    ...both.flatMap((value) => [...compare('eq', value), ...compare('ne', value)]),
    ...(['like', 'ilike'] as const).flatMap((op) =>
      patternsOf(rare).flatMap((pattern) => compare(op, pattern)),
    ),
    ...ask({ op: 'in', field, values: valuesOf(some) }),
    ...ask({ op: 'out', field, values: valuesOf(some) }),
    ...compare('ge', high),
    ...compare('le', low),
    ...(about.nullable
      ? [
          question(field, 'none', { filter: { op: 'eq', field, value: { is: 'null' } } }),
          question(field, 'any', { filter: { op: 'ne', field, value: { is: 'null' } } }),
        ]
      : []),
  ]
}

const valuesOf = ([first, ...rest]: FieldValues['some']): Membership['values'] => [
  { is: 'text', text: first },
  ...rest.map((text) => ({ is: 'text', text }) as const),
]

/** How it begins, how it begins and ends, and what stands in its middle. */
function patternsOf(text: string): string[] {
  const part = (from: number, to: number) =>
    text.slice(Math.floor(text.length * from), Math.ceil(text.length * to))
  return [`${part(0, 0.6)}*`, `${part(0, 0.3)}*${part(0.7, 1)}`, `*${part(0.2, 0.8)}*`]
}
