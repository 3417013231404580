import type { Node, Query, Value } from '@entente/shared/rql/ast.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { condition } from './condition.ts'
import { searched } from './searched.ts'
import type { ListTable } from './table.ts'

/** What a list is asked for, with its page decided. */
export type ListRequest = Omit<Query, 'limit' | 'offset'> & {
  readonly limit: number
  readonly offset: number
}

/** Whether the request asks for rows with just this value: by `eq` or `in`, and not turned round. */
export function asksFor({ filter }: ListRequest, field: string, value: string): boolean {
  const names = (held: Value) => held.is === 'text' && held.text.toLowerCase() === value
  const asks = (node: Node): boolean => {
    switch (node.op) {
      case 'and':
      case 'or':
        return node.terms.some(asks)
      case 'tuple':
        return node.conditions.some(asks)
      case 'eq':
        return node.field === field && names(node.value)
      case 'in':
        return node.field === field && node.values.some(names)
      default:
        return false
    }
  }
  return filter !== undefined && asks(filter)
}

/** The conditions of a list request. */
export function matching({ filter, search }: ListRequest, table: ListTable): Expression<SqlBool> {
  const conditions = [
    ...(filter ? [condition(filter, table)] : []),
    ...(search ? [searched(search, table)] : []),
  ]
  return conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` and `)})` : sql<SqlBool>`true`
}
