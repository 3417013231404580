import type { Node, Query } from '@entente/shared/rql/ast.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { condition } from './condition.ts'
import { searched } from './searched.ts'
import type { ListTable } from './table.ts'

/** What a list is asked for, with its page decided. */
export type ListRequest = Omit<Query, 'limit' | 'offset'> & {
  readonly limit: number
  readonly offset: number
}

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
        return false
      case 'tuple':
        return node.conditions.some(mentions)
      default:
        return node.field === field
    }
  }
  return filter !== undefined && mentions(filter)
}

/** The conditions of a list request. */
export function matching({ filter, search }: ListRequest, table: ListTable): Expression<SqlBool> {
  const conditions = [
    ...(filter ? [condition(filter, table)] : []),
    ...(search ? [searched(search, table)] : []),
  ]
  return conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` and `)})` : sql<SqlBool>`true`
}
