import type { Comparison, Node, Plain } from '@entente/shared/rql/ast.ts'

const joined =
  (op: 'and' | 'or') =>
  (first: Node, second?: Node, ...more: Node[]): Node =>
    second ? { op, terms: [first, second, ...more] } : first

/** All of them hold. */
export const and = joined('and')

/** One of them holds. */
export const or = joined('or')

/** It does not hold; also where there is no value at all. RQL turns round one plain condition, no `and` and no `or`. */
export const not = (term: Plain): Node => ({ op: 'not', term })

/** All of them hold for one and the same related row. */
export const t = (first: Comparison, ...more: Comparison[]): Node => ({
  op: 'tuple',
  conditions: [first, ...more],
})

/** A text as it stands, for patterns: its stars are stars. */
export const literally = (text: string): string => text.replace(/[\\*]/g, '\\$&')
