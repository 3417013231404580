import type { FieldKind } from '@entente/shared/lists/field.ts'
import { isDay } from './day.ts'
import { type Filter, type FilterField, type FilterFields, operationsOf, valuesOf } from './filter.ts'

/** The filter in its one form, or nothing where its field cannot be asked that. */
export function checked({ field, operation, values }: Filter, fields: FilterFields): Filter | undefined {
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (!known || !operationsOf(known).includes(operation)) return
  const kept = inOrder(
    known,
    values.filter((value) => isValue(known, value)),
  )
  const count = valuesOf(operation)
  const complete = count === 'some' ? kept.length > 0 : kept.length === count && values.length === count
  return complete ? { field, operation, values: kept } : undefined
}

/** Whether a field of this kind can be compared with the text. */
const isValue = ({ kind, values }: FilterField, text: string): boolean => VALUES[kind](text, values)

const VALUES: Readonly<Record<FieldKind, (text: string, values: readonly string[] | undefined) => boolean>> =
  {
    text: (text) => text !== '',
    identifier: (text) => text !== '',
    choice: (text, values) => values?.includes(text) === true,
    number: (text) => /^-?\d+$/.test(text),
    moment: isDay,
    boolean: (text) => text === 'true' || text === 'false',
  }

/** Choices stand in their own order and once, bounds from low to high, so that the same view has one address. */
function inOrder({ kind, values: known }: FilterField, values: readonly string[]): readonly string[] {
  if (kind === 'choice') return (known ?? []).filter((value) => values.includes(value))
  const [from, to] = values
  if (from === undefined || to === undefined) return values
  const swapped = kind === 'number' ? Number(from) > Number(to) : from > to
  return swapped ? [to, from] : values
}
