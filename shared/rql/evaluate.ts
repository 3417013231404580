import type { Comparator, Comparison, Node, Value } from './ast.ts'
import { parseMoment } from './moment.ts'
import { fits, parsePattern, searchPattern } from './pattern.ts'

/** What a row can hold in a field. */
export type Scalar = string | number | boolean | Date | null

/**
 * Reads a field of a row. A field of related rows is an array with one entry per row, so that the fields of the same
 * relation run in step; the field `search` holds everything that is searched.
 */
export type Read<Row> = (row: Row, field: string) => Scalar | readonly Scalar[]

type ReadField = (field: string) => Scalar | readonly Scalar[]

/**
 * Whether a row passes a filter: the meaning of RQL in its plainest words, as the model that tests hold SQL against.
 * Of related rows one is enough; `ne`, `out` and `not` are exact opposites, so rows without a value pass them.
 */
export const evaluate = <Row>(node: Node, row: Row, read: Read<Row>): boolean =>
  holds(node, (field) => read(row, field))

function holds(node: Node, read: ReadField): boolean {
  switch (node.op) {
    case 'and':
      return node.terms.every((term) => holds(term, read))
    case 'or':
      return node.terms.some((term) => holds(term, read))
    case 'not':
      return !holds(node.term, read)
    case 'tuple':
      return someRelatedRow(node.conditions, read)
    case 'in':
      return node.values.some((value) => compares('eq', node.field, value, read))
    case 'out':
      return !node.values.some((value) => compares('eq', node.field, value, read))
    case 'search':
      return node.text === '' || entries(read('search')).some((text) => found(node.text, text))
    case 'ne':
      return !compares('eq', node.field, node.value, read)
    default:
      return compares(node.op, node.field, node.value, read)
  }
}

const found = (text: string, entry: Scalar): boolean =>
  typeof entry === 'string' && fits(searchPattern(text.toLowerCase()), entry.toLowerCase())

function compares(op: Exclude<Comparator, 'ne'>, field: string, value: Value, read: ReadField): boolean {
  if (value.is === 'tuple')
    return op === 'eq' && someRelatedRow(value.conditions, (inner) => read(`${field}.${inner}`))
  const held = read(field)
  if (value.is === 'null') return op === 'eq' && (entries(held).length === 0 || entries(held).includes(null))
  const text = value.is === 'empty' ? '' : value.text
  return entries(held).some((entry) => entryCompares(op, entry, text))
}

/** Looks for one related row, by its place in the arrays, that meets all conditions. */
function someRelatedRow(conditions: readonly Comparison[], read: ReadField): boolean {
  const columns = conditions.map(({ field }) => read(field)).filter((held) => isMany(held))
  const rows = columns.length > 0 ? Math.max(...columns.map(({ length }) => length)) : 1
  return Array.from({ length: rows }, (_, row) => row).some((row) =>
    conditions.every((condition) =>
      holds(condition, (field) => {
        const held = read(field)
        return isMany(held) ? (held[row] ?? null) : held
      }),
    ),
  )
}

function entryCompares(op: Exclude<Comparator, 'ne'>, entry: Scalar, text: string): boolean {
  if (entry === null) return false
  switch (op) {
    case 'like':
      return typeof entry === 'string' && fits(parsePattern(text), entry)
    case 'ilike':
      return typeof entry === 'string' && fits(parsePattern(text.toLowerCase()), entry.toLowerCase())
    default:
      return inOrder(op, entry, text)
  }
}

function inOrder(
  op: 'eq' | 'gt' | 'ge' | 'lt' | 'le',
  entry: string | number | boolean | Date,
  text: string,
) {
  const [held, wanted] = comparable(entry, text)
  switch (op) {
    case 'eq':
      return held === wanted
    case 'gt':
      return held > wanted
    case 'ge':
      return held >= wanted
    case 'lt':
      return held < wanted
    case 'le':
      return held <= wanted
  }
}

/** Both sides as the field's own type; a text that is none of it compares with nothing, as NaN does. */
function comparable(
  entry: string | number | boolean | Date,
  text: string,
): [string, string] | [number, number] {
  if (typeof entry === 'string') return [entry, text]
  if (typeof entry === 'number') return [entry, text.trim() === '' ? Number.NaN : Number(text)]
  if (typeof entry === 'boolean') return [Number(entry), truth(text)]
  return [entry.getTime(), parseMoment(text)?.getTime() ?? Number.NaN]
}

function truth(text: string): number {
  if (/^true$/i.test(text)) return 1
  return /^false$/i.test(text) ? 0 : Number.NaN
}

const isMany = (held: Scalar | readonly Scalar[]): held is readonly Scalar[] => Array.isArray(held)

const entries = (held: Scalar | readonly Scalar[]): readonly Scalar[] => (isMany(held) ? held : [held])
