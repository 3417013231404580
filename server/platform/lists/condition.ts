import { operatorsOf } from '@entente/shared/lists/field.ts'
import type { AtLeastOne, Comparison, Membership, Node } from '@entente/shared/rql/ast.ts'
import { parsePattern, searchPattern } from '@entente/shared/rql/pattern.ts'
import { type Expression, type SqlBool, sql } from 'kysely'
import { blame, problem } from '../refusal.ts'
import { onMoment } from './on-moment.ts'
import { searched, withSearched } from './searched.ts'
import type { Filter, ListTable, Related } from './table.ts'
import { toLike } from './to-like.ts'
import { toParameter } from './value.ts'

type Condition = Expression<SqlBool>
type Leaf = Comparison | Membership

const SIGNS = { eq: sql`=`, gt: sql`>`, ge: sql`>=`, lt: sql`<`, le: sql`<=` } as const

/**
 * A filter as SQL: the only road from a query string to a condition. Names come from the table, values travel only as
 * parameters. `ne`, `out` and `not` are exact opposites, so rows without a value pass them.
 */
export function condition(node: Node, table: ListTable): Condition {
  switch (node.op) {
    case 'and':
    case 'or': {
      const terms = node.terms.map((term) => condition(term, table))
      return sql<SqlBool>`(${sql.join(terms, node.op === 'and' ? sql` and ` : sql` or `)})`
    }
    case 'not':
      return opposite(condition(node.term, table))
    case 'search':
      return searched(node.text, table)
    case 'tuple':
      return onOneRow(node.conditions, table)
    case 'ne':
      if (node.value.is === 'tuple') return opposite(condition({ ...node, op: 'eq' }, table))
      return (
        isPresent(offered(node, table), node) ??
        isOther(offered(node, table), node) ??
        opposite(condition({ ...node, op: 'eq' }, table))
      )
    case 'out':
      offered(node, table)
      return opposite(condition({ ...node, op: 'in' }, table))
    default:
      return holds(node, table)
  }
}

/** That there is a value, in the words by which an index of the rows with one is found. */
function isPresent({ related, nullable, column }: Filter, { value }: Comparison): Condition | undefined {
  return value.is === 'null' && nullable && !related ? sql<SqlBool>`${column} is not null` : undefined
}

/** That the other of two values stands there, where one of them always does. */
function isOther(filter: Filter, node: Comparison): Condition | undefined {
  if (filter.kind !== 'boolean' || filter.mayBeNull || node.value.is !== 'text') return undefined
  const value = toParameter(node, filter, node.value.text)
  return value === true ? isFalse(filter) : isTrue(filter)
}

/** As conditions of their own, so that a column that says `exists` is joined and not asked of every row. */
const isTrue = ({ column }: Filter) => sql<SqlBool>`${column}`
const isFalse = ({ column }: Filter) => sql<SqlBool>`not ${column}`

/** True exactly where the condition is not, also where it is unknown because there is no value. */
const opposite = (inner: Condition): Condition => sql<SqlBool>`not coalesce(${inner}, false)`

function holds(leaf: Leaf, table: ListTable): Condition {
  if (isComparison(leaf) && leaf.value.is === 'tuple')
    return leaf.op === 'eq' ? onOneRow(flattened(leaf), table) : noConstant(leaf)
  const filter = offered(leaf, table)
  const here = onRow(leaf, filter)
  if (!filter.related) return withSearched(here, leaf, filter, table)
  const found = filter.related(here)
  const asksForNone = isComparison(leaf) && leaf.value.is === 'null'
  return asksForNone ? sql<SqlBool>`(${found} or not ${filter.related(sql<SqlBool>`true`)})` : found
}

const isComparison = (leaf: Leaf): leaf is Comparison => leaf.op !== 'in' && leaf.op !== 'out'

/** The conditions of `t()`: those on related rows must all hold for one and the same of them. */
function onOneRow(conditions: readonly Comparison[], table: ListTable): Condition {
  const leaves = conditions.flatMap(flattened).map((leaf) => ({ leaf, filter: offered(leaf, table) }))
  const relations = new Map<Related | undefined, Condition[]>()
  for (const { leaf, filter } of leaves) {
    const here = leaf.op === 'ne' ? opposite(onRow({ ...leaf, op: 'eq' }, filter)) : onRow(leaf, filter)
    relations.set(filter.related, [...(relations.get(filter.related) ?? []), here])
  }
  const terms = [...relations].map(([related, some]) => (related ? related(all(some)) : all(some)))
  return all(terms)
}

const all = (terms: readonly Condition[]): Condition => sql<SqlBool>`(${sql.join(terms, sql` and `)})`

/** `marketplace=t(id=MP-1)` says the same as `t(marketplace.id=MP-1)`. */
function flattened(leaf: Comparison): AtLeastOne<Comparison> {
  if (leaf.value.is !== 'tuple') return [leaf]
  const [first, ...rest] = leaf.value.conditions
  const prefixed = (inner: Comparison) => flattened({ ...inner, field: `${leaf.field}.${inner.field}` })
  const [head, ...tail] = prefixed(first)
  return [head, ...tail, ...rest.flatMap(prefixed)]
}

/** The field's own table entry; refuses a field that the list has not, and an operator that the field has not. */
function offered({ field, op, at }: Leaf, { filters }: ListTable): Filter {
  const filter = filters.get(field)
  if (!filter) return blame(problem(field, 'unknown_filter'), at)
  const operators: readonly string[] = operatorsOf(filter)
  return operators.includes(op)
    ? filter
    : blame(problem(field, 'no_such_operator', { operator: op, offered: operators }), at)
}

function onRow(leaf: Leaf, filter: Filter): Condition {
  if (!isComparison(leaf)) {
    const values = leaf.values.map((value) =>
      value.is === 'text' ? toParameter(leaf, filter, value.text) : noConstant(leaf),
    )
    const moments = values.filter((value) => value instanceof Date)
    if (moments.length > 0)
      return sql<SqlBool>`(${sql.join(
        moments.map((value) => onMoment(filter.column, 'eq', value)),
        sql` or `,
      )})`
    return sql<SqlBool>`${filter.column} in (${sql.join(values)})`
  }
  const { op, value, field, at } = leaf
  if (value.is === 'tuple' || op === 'ne') return noConstant(leaf)
  if (value.is !== 'text') {
    if (op !== 'eq') return noConstant(leaf)
    if (value.is === 'empty') return isEmpty(leaf, filter)
    return filter.nullable ? sql<SqlBool>`${filter.column} is null` : blame(problem(field, 'no_null'), at)
  }
  if (op === 'like') return sql<SqlBool>`${filter.column} like ${toLike(parsePattern(value.text))}`
  if (op === 'ilike') return sql<SqlBool>`${filter.column} ilike ${toLike(parsePattern(value.text))}`
  if (filter.part) return sql<SqlBool>`${filter.column} ilike ${toLike(searchPattern(value.text))}`
  const parameter = toParameter(leaf, filter, value.text)
  if (typeof parameter === 'boolean') return parameter ? isTrue(filter) : isFalse(filter)
  return parameter instanceof Date
    ? onMoment(filter.column, op, parameter)
    : sql<SqlBool>`${filter.column} ${SIGNS[op]} ${parameter}`
}

const isEmpty = (leaf: Leaf, { kind, column }: Filter): Condition =>
  kind === 'text' || kind === 'identifier' || kind === 'choice'
    ? sql<SqlBool>`${column} = ''`
    : noConstant(leaf)

const noConstant = ({ field, op, at }: Leaf): never =>
  blame(problem(field, 'no_constant', { operator: op }), at)
