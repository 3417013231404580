import { joined, type Node, type Ordering, type Query } from '@entente/shared/rql/ast.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { problem, Refusal } from '../refusal.ts'
import { condition, searched } from './condition.ts'
import type { Filters } from './filters.ts'

/** What a list is asked for, with its page decided. */
export type ListRequest = Omit<Query, 'limit' | 'offset'> & {
  readonly limit: number
  readonly offset: number
}

/** One row of a list, found by its fields; for reading a single object by the rules of its list. */
export const onlyWhere = (filter: Node): ListRequest => ({
  filter,
  search: undefined,
  ordering: [],
  select: [],
  cursor: undefined,
  limit: 1,
  offset: 0,
})

/** The same request, of which this must hold as well. */
export const narrowed = (list: ListRequest, filter: Node): ListRequest => ({
  ...list,
  filter: joined('and', list.filter ? [list.filter, filter] : [filter]),
})

/** Whether the request says anything about a field. */
export function asksFor({ filter }: ListRequest, field: string): boolean {
  const mentions = (node: Node): boolean => {
    switch (node.op) {
      case 'and':
      case 'or':
        return node.terms.some(mentions)
      case 'not':
        return mentions(node.term)
      case 'search':
      case 'tuple':
        return false
      default:
        return node.field === field
    }
  }
  return filter !== undefined && mentions(filter)
}

/** The conditions of a list request. */
export function matching({ filter, search }: ListRequest, filters: Filters): Expression<SqlBool> {
  const conditions = [
    ...(filter ? [condition(filter, filters)] : []),
    ...(search ? [searched(search, filters)] : []),
  ]
  return conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` and `)})` : sql<SqlBool>`true`
}

/**
 * The order of a list: what was asked for (or `otherwise`), ending in a unique key so that pages never overlap. The key
 * runs the way of the last column, so that one index serves both directions.
 */
export function ordered(
  { ordering }: ListRequest,
  filters: Filters,
  { otherwise, key }: { otherwise: readonly Ordering[]; key: string },
): Expression<unknown> {
  const wanted = ordering.length > 0 ? ordering : otherwise
  const columns = wanted.map(({ field, descending }) => {
    const filter = filters.get(field)
    if (!filter?.ordering)
      throw new Refusal('VAL_001', [problem('ordering', 'unknown_ordering', { name: field })])
    return directed(filter.column, descending)
  })
  return sql`${sql.join([...columns, directed(key, wanted.at(-1)?.descending ?? false)])}`
}

const directed = (column: string, descending: boolean) =>
  sql`${sql.ref(column)} ${descending ? sql`desc` : sql`asc`}`
