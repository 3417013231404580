import type { Comparator, Comparison, Membership, Value } from '@entente/shared/rql/ast.ts'

/** What can be compared with a field. */
type Scalar = string | number | boolean | Date

/** What a field of a list takes; printed into the client for every field. */
interface Field {
  operators: Comparator | 'in' | 'out'
  value: Scalar
  nullable: boolean
}

/** What equals a field: a value, or `null` where the field may have none. */
type Equal<Asked extends Field> = Asked['value'] | (Asked['nullable'] extends true ? null : never)

/** The operators of a field; those it does not offer do not compile. */
type Conditions<Asked extends Field> = {
  readonly [Operator in Asked['operators']]: Operator extends 'in' | 'out'
    ? (first: Asked['value'], ...more: Asked['value'][]) => Membership
    : Operator extends 'like' | 'ilike'
      ? (pattern: string) => Comparison
      : Operator extends 'eq' | 'ne'
        ? (value: Equal<Asked>) => Comparison
        : (value: Asked['value']) => Comparison
}

/** The fields of one list, each with its operators: `contract('status').in('active', 'pending')`. */
export type FieldsOf<Fields> = <Name extends keyof Fields & string>(
  name: Name,
) => Fields[Name] extends Field ? Conditions<Fields[Name]> : never

type Everything = Conditions<{ operators: Field['operators']; value: Scalar; nullable: true }>

function conditionsOf(field: string): Everything {
  const compare = (op: Comparator) => (value: Scalar | null) => ({ op, field, value: constant(value) })
  const among =
    (op: 'in' | 'out') =>
    (first: Scalar, ...more: Scalar[]): Membership => ({
      op,
      field,
      values: [text(first), ...more.map(text)],
    })
  return {
    eq: compare('eq'),
    ne: compare('ne'),
    gt: compare('gt'),
    ge: compare('ge'),
    lt: compare('lt'),
    le: compare('le'),
    like: compare('like'),
    ilike: compare('ilike'),
    in: among('in'),
    out: among('out'),
  }
}

/** What can be asked of a list; what the list does not know does not compile. */
export function fieldsOf<Fields>(): FieldsOf<Fields>
export function fieldsOf() {
  return conditionsOf
}

const text = (value: Scalar): Value => ({
  is: 'text',
  text: value instanceof Date ? value.toISOString() : String(value),
})

/** The empty text has a word of its own in RQL, as nothing has. */
function constant(value: Scalar | null): Value {
  if (value === null) return { is: 'null' }
  return value === '' ? { is: 'empty' } : text(value)
}
