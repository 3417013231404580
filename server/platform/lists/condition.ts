import type { Comparison, Membership, Node } from '@entente/shared/rql/ast.ts'
import { type Pattern, parsePattern, searchPattern } from '@entente/shared/rql/pattern.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { invalid } from '../refusal.ts'
import { type Filter, type Filters, OPERATORS } from './filters.ts'
import { toParameter } from './value.ts'

type Condition = Expression<SqlBool>

const SIGNS = { eq: sql`=`, gt: sql`>`, ge: sql`>=`, lt: sql`<`, le: sql`<=` } as const

/**
 * A filter as SQL: the only road from a query string to a condition. Names come from the table, values travel only as
 * parameters. `ne`, `out` and `not` are exact opposites, so rows without a value pass them.
 */
export function condition(node: Node, filters: Filters): Condition {
  switch (node.op) {
    case 'and':
    case 'or': {
      const terms = node.terms.map((term) => condition(term, filters))
      return sql<SqlBool>`(${sql.join(terms, node.op === 'and' ? sql` and ` : sql` or `)})`
    }
    case 'not':
      return opposite(condition(node.term, filters))
    case 'search':
      return searched(node.text, filters)
    case 'tuple':
      return invalid(node.conditions[0].field, 'no_tuple')
    case 'in':
    case 'out':
      return membership(node, filters)
    default:
      return comparison(node, filters)
  }
}

/** True exactly where the condition is not, also where it is unknown because there is no value. */
const opposite = (inner: Condition): Condition => sql<SqlBool>`not coalesce(${inner}, false)`

/** `search=` looks for the text in every searched field. */
export function searched(text: string, filters: Filters): Condition {
  const pattern = toLike(searchPattern(text))
  const columns = [...filters.values()].filter(({ search }) => search).map(({ column }) => column)
  if (columns.length === 0) return invalid('search', 'unknown_filter', {})
  return sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`${sql.ref(column)} ilike ${pattern}`),
    sql` or `,
  )})`
}

function offered({ field, op, at }: Comparison | Membership, filters: Filters): Filter {
  const filter = filters.get(field)
  if (!filter) return invalid(field, 'unknown_filter', { at })
  const operators: readonly string[] = OPERATORS[filter.kind]
  return operators.includes(op)
    ? filter
    : invalid(field, 'no_such_operator', { operator: op, offered: operators })
}

function membership(node: Membership, filters: Filters): Condition {
  const filter = offered(node, filters)
  const values = node.values.map((value) =>
    value.is === 'text'
      ? toParameter(node, filter, value.text)
      : invalid(node.field, 'no_constant', { operator: node.op }),
  )
  const among = sql<SqlBool>`${sql.ref(filter.column)} in (${sql.join(values)})`
  return node.op === 'in' ? among : opposite(among)
}

function comparison(node: Comparison, filters: Filters): Condition {
  const filter = offered(node, filters)
  if (node.op === 'ne') return opposite(comparison({ ...node, op: 'eq' }, filters))
  const column = sql.ref(filter.column)
  const { op, field, value } = node
  if (value.is === 'tuple') return invalid(field, 'no_tuple')
  if (value.is !== 'text') {
    if (op !== 'eq') return invalid(field, 'no_constant', { operator: op })
    if (value.is === 'empty') return sql<SqlBool>`${column} = ${toParameter(node, filter, '')}`
    return filter.nullable ? sql<SqlBool>`${column} is null` : invalid(field, 'no_null')
  }
  if (op === 'like') return sql<SqlBool>`${column} like ${toLike(parsePattern(value.text))}`
  if (op === 'ilike') return sql<SqlBool>`${column} ilike ${toLike(parsePattern(value.text))}`
  return sql<SqlBool>`${column} ${SIGNS[op]} ${toParameter(node, filter, value.text)}`
}

/** Only the stars of a pattern are wild; what SQL would take for wild is escaped. */
const toLike = (pattern: Pattern): string =>
  pattern.map((literal) => literal.replace(/[\\%_]/g, '\\$&')).join('%')
