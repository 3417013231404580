import type { ListRequest, Ordering, Term } from '@entente/shared/rql/list-request.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { invalid, problem, Refusal } from '../refusal.ts'
import type { Filter, Filters } from './filters.ts'

/** The conditions of a list request; names come from the table, values travel only as parameters. */
export function matching({ terms, search }: ListRequest, filters: Filters): Expression<SqlBool> {
  const conditions = terms.map((term) => matchTerm(term, filters))
  if (search) conditions.push(matchSearch(search, filters))
  return conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` and `)})` : sql<SqlBool>`true`
}

/** What is beyond is no date that anything here could have. */
const [EARLIEST, LATEST] = [new Date('0001-01-01'), new Date('9999-12-31T23:59:59Z')]

function matchTerm(term: Term, filters: Filters): Expression<SqlBool> {
  const filter = filters.get(term.field)
  if (!filter) return invalid(term.field, 'unknown_filter')
  const values = (term.op === 'in' ? term.values : [term.value]).map((text) =>
    toValue(term.field, filter, text),
  )
  return sql<SqlBool>`${sql.ref(filter.column)} in (${sql.join(values)})`
}

function toValue(field: string, { kind, column }: Filter, text: string): string | number | boolean | Date {
  switch (kind) {
    case 'text':
      return text
    case 'word':
      return isIdentifier(column) ? text.toUpperCase() : text.toLowerCase()
    case 'number':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : invalid(field, 'wrong_type', { expected: 'number' })
    case 'boolean':
      return /^(true|false)$/i.test(text)
        ? text.toLowerCase() === 'true'
        : invalid(field, 'wrong_type', { expected: 'boolean' })
    case 'moment': {
      const date = new Date(text)
      return !(date >= EARLIEST && date <= LATEST) ? invalid(field, 'wrong_type', { expected: 'date' }) : date
    }
  }
}

const isIdentifier = (column: string) => /(\.|_)id$/.test(column)

function matchSearch(text: string, filters: Filters): Expression<SqlBool> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const searched = [...filters.values()].filter(({ search }) => search)
  return sql<SqlBool>`(${sql.join(
    searched.map(({ column }) => sql`${sql.ref(column)} ilike ${pattern}`),
    sql` or `,
  )})`
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
