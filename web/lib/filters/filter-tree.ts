import { type Comparator, type Comparison, joined, type Node } from '@entente/shared/rql/ast.ts'
import { among, compared } from '../rql.ts'
import { startOfDay } from './day.ts'
import type { Filter, FilterFields } from './filter.ts'

/** The filters as one tree, as it stands in the address of the page: days are days, wherever it is read. */
export const treeOf = (filters: readonly Filter[], fields: FilterFields): Node | undefined =>
  joined(
    'and',
    filters.flatMap((filter) => nodesOf(filter, fields)),
  )

/** The tree the server is asked: the same, with every day from midnight to midnight where the reader is. */
export const askedTree = (filters: readonly Filter[], fields: FilterFields): Node | undefined =>
  joined(
    'and',
    filters.flatMap((filter) =>
      fields[filter.field]?.kind === 'moment' ? inMoments(filter) : nodesOf(filter, fields),
    ),
  )

function nodesOf({ field, operation, values }: Filter, fields: FilterFields): Node[] {
  const [first, second] = values
  const { kind, emptyAs = field } = fields[field] ?? {}
  if (operation === 'isEmpty') return [{ op: 'eq', field: emptyAs, value: { is: 'null' } }]
  if (operation === 'isFilled') return [{ op: 'ne', field: emptyAs, value: { is: 'null' } }]
  if (first === undefined) return []
  switch (operation) {
    case 'contains':
      return [containing(field, first)]
    case 'containsNot':
      return [{ op: 'not', term: containing(field, first) }]
    case 'beginsWith':
      return [compared('ilike', field, `${literal(first)}*`)]
    case 'is':
      return [kind === 'text' ? compared('ilike', field, literal(first)) : compared('eq', field, first)]
    case 'isNot':
      return kind === 'text'
        ? [{ op: 'not', term: compared('ilike', field, literal(first)) }]
        : [compared('ne', field, first)]
    case 'anyOf':
      return [among('in', field, [first, ...values.slice(1)])]
    case 'noneOf':
      return [among('out', field, [first, ...values.slice(1)])]
    case 'between':
      return second === undefined ? [] : [within(field, 'ge', first, 'le', second)]
    default:
      return [compared(COMPARATORS[operation], field, first)]
  }
}

const COMPARATORS = { atLeast: 'ge', atMost: 'le', after: 'gt', before: 'lt', on: 'eq' } as const

/** A filter of days in moments: after a day is from the next one on, before it is before it began. */
function inMoments({ field, operation, values }: Filter): Node[] {
  const [day, last = day] = values
  if (day === undefined || last === undefined) return []
  if (operation === 'after') return [compared('ge', field, startOfDay(day, 1))]
  if (operation === 'before') return [compared('lt', field, startOfDay(day))]
  return [within(field, 'ge', startOfDay(day), 'lt', startOfDay(last, 1))]
}

/** Two bounds of one filter; `t()` keeps them together where `and` would fall apart into two filters. */
const within = (field: string, from: Comparator, start: string, to: Comparator, end: string): Node => ({
  op: 'tuple',
  conditions: [compared(from, field, start), compared(to, field, end)],
})

/** A text somewhere in a field, in any case. */
export const containing = (field: string, text: string): Comparison =>
  compared('ilike', field, `*${literal(text)}*`)

/** Stars that somebody typed are stars; only those that an operation adds are wild. */
const literal = (text: string): string => text.replace(/[\\*]/g, '\\$&')
