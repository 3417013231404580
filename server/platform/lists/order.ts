import type { Ordering } from '@entente/shared/rql/ast.ts'
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { blame, problem } from '../refusal.ts'
import type { ListRequest } from './query.ts'
import type { ListTable } from './table.ts'

/** One column that rows are put in order by. */
export interface OrderColumn {
  readonly column: Expression<unknown>
  readonly descending: boolean
  readonly nullable: boolean
}

/** Where a row stands in an order: its values in the columns of the order, as the database writes them. */
export type Place = readonly (string | null)[]

/** The order as it was asked for, or the list's own, in one word that a cursor can be held against. */
export const orderName = ({ ordering }: ListRequest, table: ListTable): string =>
  ordering.length > 0
    ? ordering.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',')
    : table.ordering

/**
 * The order of a list. It ends in the list's key, so that no two rows change places between two pages; the key runs the
 * way of the last column, so that one index serves both directions.
 */
export function orderOf(list: ListRequest, table: ListTable): readonly OrderColumn[] {
  const wanted = list.ordering.length > 0 ? list.ordering : [own(table)]
  const descending = wanted.at(-1)?.descending ?? false
  const key = table.key
    .filter((name) => !wanted.some(({ field }) => field === name))
    .map((field) => ({ field, descending }))
  return [...wanted.map((word) => orderable(word, table)), ...key.map((word) => columnOf(word, table))]
}

function orderable(word: Ordering, table: ListTable): OrderColumn {
  const name = word.field
  return table.filters.get(name)?.ordering
    ? columnOf(word, table)
    : blame(problem('ordering', 'unknown_ordering', { name }), word.at)
}

function columnOf({ field, descending }: Ordering, { filters }: ListTable): OrderColumn {
  const filter = filters.get(field)
  if (!filter) throw new Error(`The key names ${field}, which is no field of the list`)
  return { column: filter.column, descending, nullable: filter.mayBeNull }
}

const own = ({ ordering }: ListTable): Ordering => ({
  field: ordering.replace(/^-/, ''),
  descending: ordering.startsWith('-'),
})

/** The order as SQL. */
export const inOrder = (order: readonly OrderColumn[]): RawBuilder<unknown> =>
  sql`${sql.join(order.map(({ column, descending }) => sql`${column} ${descending ? sql`desc` : sql`asc`}`))}`

/** The place of each row, to be read with it. */
export const placeIn = (order: readonly OrderColumn[]): RawBuilder<Place> =>
  sql<Place>`array[${sql.join(order.map(({ column }) => sql`(${column})::text`))}]`

/** Only rows that come after a place: as one comparison of rows where an index can answer it, else column by column. */
export function after(order: readonly OrderColumn[], place: Place): Expression<SqlBool> {
  const [first] = order
  const even = order.every(({ descending, nullable }) => !nullable && descending === first?.descending)
  if (even) {
    const columns = sql.join(order.map(({ column }) => column))
    return sql<SqlBool>`(${columns}) ${first?.descending ? sql`<` : sql`>`} (${sql.join([...place])})`
  }
  const ways = order.map((last, index) => {
    const same = order.slice(0, index).map((column, earlier) => equals(column, place[earlier] ?? null))
    return sql<SqlBool>`(${sql.join([...same, follows(last, place[index] ?? null)], sql` and `)})`
  })
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`
}

const equals = ({ column }: OrderColumn, value: string | null): Expression<SqlBool> =>
  value === null ? sql<SqlBool>`${column} is null` : sql<SqlBool>`${column} = ${value}`

/** PostgreSQL puts rows without a value last, and first when the order is turned round. */
function follows({ column, descending }: OrderColumn, value: string | null): Expression<SqlBool> {
  if (value === null) return descending ? sql<SqlBool>`${column} is not null` : sql<SqlBool>`false`
  return descending
    ? sql<SqlBool>`${column} < ${value}`
    : sql<SqlBool>`(${column} > ${value} or ${column} is null)`
}
