import type { Field, FieldKind } from '@entente/shared/lists/field.ts'

/** One field that a screen's filters may ask about. */
export interface FilterField extends Pick<Field, 'kind' | 'values'> {
  /** The field whose `null()` says that this one is empty; without it nobody is asked. */
  readonly emptyAs?: string
}

export type FilterFields = Readonly<Record<string, FilterField>>

/** What a filter asks of its field, in the plain words of the filter bar. */
export type Operation =
  | 'contains'
  | 'containsNot'
  | 'beginsWith'
  | 'is'
  | 'isNot'
  | 'anyOf'
  | 'noneOf'
  | 'atLeast'
  | 'atMost'
  | 'between'
  | 'after'
  | 'before'
  | 'on'
  | 'isEmpty'
  | 'isFilled'

/** One condition of the filter bar; a row is shown when it meets all of them. */
export interface Filter {
  readonly field: string
  readonly operation: Operation
  /** None for `isEmpty`, two for `between`, some for `anyOf`, else one. Days are written `2026-03-01`. */
  readonly values: readonly string[]
}

const OPERATIONS: Readonly<Record<FieldKind, readonly Operation[]>> = {
  text: ['contains', 'containsNot', 'is', 'isNot', 'beginsWith'],
  identifier: ['is', 'isNot', 'contains', 'containsNot', 'beginsWith'],
  choice: ['anyOf', 'noneOf'],
  number: ['atLeast', 'atMost', 'is', 'isNot', 'between'],
  moment: ['after', 'before', 'on', 'between'],
  boolean: ['is'],
}

/** What a field can be asked, the most usual first. */
export const operationsOf = ({ kind, emptyAs }: FilterField): readonly Operation[] =>
  emptyAs === undefined ? OPERATIONS[kind] : [...OPERATIONS[kind], 'isEmpty', 'isFilled']

/** How many values an operation compares with; `some` is one or more. */
export function valuesOf(operation: Operation): 0 | 1 | 2 | 'some' {
  if (operation === 'isEmpty' || operation === 'isFilled') return 0
  if (operation === 'anyOf' || operation === 'noneOf') return 'some'
  return operation === 'between' ? 2 : 1
}
