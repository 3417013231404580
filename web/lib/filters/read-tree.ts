import type { Comparison, Membership, Node } from '@entente/shared/rql/ast.ts'
import { parsePattern } from '@entente/shared/rql/pattern.ts'
import { checked } from './checked.ts'
import type { Filter, FilterFields, Operation } from './filter.ts'

/** The filters a tree is made of; what no filter of these fields would have built is left out. */
export function filtersOf(tree: Node | undefined, fields: FilterFields): Filter[] {
  const terms = tree?.op === 'and' ? tree.terms : tree ? [tree] : []
  return terms.flatMap((term) => {
    const filter = filterOf(term, fields)
    const known = filter && checked(filter, fields)
    return known ? [known] : []
  })
}

function filterOf(term: Node, fields: FilterFields): Filter | undefined {
  switch (term.op) {
    case 'not': {
      const turned = term.term.op === 'ilike' ? ofPattern(term.term) : undefined
      const operation = turned && OPPOSITES[turned.operation]
      return operation && { ...turned, operation }
    }
    case 'tuple':
      return between(term.conditions)
    case 'in':
    case 'out':
      return ofMembership(term)
    case 'ilike':
      return ofPattern(term)
    case 'and':
    case 'or':
    case 'search':
      return undefined
    default:
      return ofComparison(term, fields)
  }
}

const OPPOSITES: { readonly [operation in Operation]?: Operation } = { contains: 'containsNot', is: 'isNot' }

/** `*a*` contains, `a*` begins with, `a` is; other patterns are no filter. */
function ofPattern({ field, value }: Comparison): Filter | undefined {
  if (value.is !== 'text') return
  const [first, second, third, ...more] = parsePattern(value.text)
  if (second === undefined) return { field, operation: 'is', values: [first] }
  if (third === undefined)
    return second === '' ? { field, operation: 'beginsWith', values: [first] } : undefined
  return first === '' && third === '' && more.length === 0
    ? { field, operation: 'contains', values: [second] }
    : undefined
}

function ofMembership({ op, field, values }: Membership): Filter {
  const operation = op === 'in' ? 'anyOf' : 'noneOf'
  return { field, operation, values: values.flatMap((value) => (value.is === 'text' ? [value.text] : [])) }
}

function between([from, to, ...more]: readonly Comparison[]): Filter | undefined {
  if (from?.op !== 'ge' || to?.op !== 'le' || from.field !== to.field || more.length > 0) return
  if (from.value.is !== 'text' || to.value.is !== 'text') return
  return { field: from.field, operation: 'between', values: [from.value.text, to.value.text] }
}

function ofComparison({ op, field, value }: Comparison, fields: FilterFields): Filter | undefined {
  if (value.is === 'null') {
    const owner = Object.keys(fields).find((name) => fields[name]?.emptyAs === field)
    if (owner === undefined || (op !== 'eq' && op !== 'ne')) return
    return { field: owner, operation: op === 'eq' ? 'isEmpty' : 'isFilled', values: [] }
  }
  const kind = fields[field]?.kind
  if (value.is !== 'text' || kind === undefined || op === 'like' || op === 'ilike') return
  const operation = (kind === 'choice' ? CHOICE : kind === 'moment' ? MOMENT : OTHER)[op]
  return operation && { field, operation, values: [value.text] }
}

type Meaning = { readonly [op in Comparison['op']]?: Operation }
const CHOICE: Meaning = { eq: 'anyOf', ne: 'noneOf' }
const MOMENT: Meaning = { eq: 'on', gt: 'after', lt: 'before' }
const OTHER: Meaning = { eq: 'is', ne: 'isNot', ge: 'atLeast', le: 'atMost' }
