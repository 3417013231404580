import type { Comparison, Membership } from '@entente/shared/rql/ast.ts'
import { parsePattern, searchPattern } from '@entente/shared/rql/pattern.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { invalid } from '../refusal.ts'
import type { Filter, ListTable } from './table.ts'
import { toLike } from './to-like.ts'

type Condition = Expression<SqlBool>

/** `search=` looks for the text in every searched field. */
export function searched(text: string, { filters, searched: together }: ListTable): Condition {
  const pattern = toLike(searchPattern(text))
  if (together) return holds(together, pattern)
  const columns = [...filters.values()].filter(({ search }) => search).map(({ column }) => column)
  if (columns.length === 0) return invalid('search', 'unknown_filter')
  return sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`${column} ilike ${pattern}`),
    sql` or `,
  )})`
}

/**
 * Lets a name or a pattern on a searched field use the index of all searched texts: what stands in the field also stands
 * among them, so the addition takes no row away.
 */
export function withSearched(
  condition: Condition,
  leaf: Comparison | Membership,
  { search, kind }: Filter,
  { searched: together }: ListTable,
): Condition {
  if (!search || !together || !('value' in leaf) || leaf.value.is !== 'text') return condition
  const { text } = leaf.value
  if (leaf.op === 'like' || leaf.op === 'ilike') return both(condition, together, toLike(parsePattern(text)))
  return leaf.op === 'eq' && kind === 'text' ? both(condition, together, toLike([text])) : condition
}

const both = (condition: Condition, together: Expression<unknown>, pattern: string): Condition =>
  sql<SqlBool>`(${condition} and ${holds(together, `%${pattern}%`)})`

/** The searched texts are kept in small letters, in the collation of their index. */
const holds = (together: Expression<unknown>, pattern: string): Condition =>
  sql<SqlBool>`${together} like translate(lower(${pattern} collate "und-x-icu"), 'ς', 'σ') collate "default"`
