import type { Comparator, Comparison, Membership } from '@entente/shared/rql/ast.ts'

const ofText = (text: string) => ({ is: 'text', text }) as const

/** A field against one value. */
export const compared = (op: Comparator, field: string, text: string): Comparison => ({
  op,
  field,
  value: ofText(text),
})

/** A field against some values: `in` lets them through, `out` lets through everything else. */
export const among = (
  op: 'in' | 'out',
  field: string,
  [first, ...rest]: readonly [string, ...string[]],
): Comparison | Membership =>
  rest.length === 0
    ? compared(op === 'in' ? 'eq' : 'ne', field, first)
    : { op, field, values: [ofText(first), ...rest.map(ofText)] }
