import type { Scalar } from '../../shared/rql/evaluate.ts'
import { isList, isRow, type Json, type Row } from '../product/client.ts'
import { dotted, type Field } from './lookups.ts'

/** Objects whose keys say what for; filters go through whatever stands there, as through a list. */
const KEYED = 'forms'

/** What stands under a dotted name; of related rows one entry each, so that one to many and many to many read alike. */
export function heldAt(held: Json | undefined, steps: readonly string[]): Json | readonly Json[] {
  const [step, ...rest] = steps
  if (held === undefined || held === null) return null
  if (isList(held)) return held.flatMap((entry) => heldAt(entry, steps))
  if (step === undefined) return held
  if (!isRow(held)) return null
  const next = held[step]
  return heldAt(step === KEYED && isRow(next) ? Object.values(next).filter(isRow) : next, rest)
}

/** A field of a row as the filter sees it. */
export const fieldValue = (row: Row, field: Field): Scalar | readonly Scalar[] =>
  typed(heldAt(row, dotted(field.name).split('.')), field)

/** What was answered, as values of the field's own kind. */
export function typed(held: Json, field: Field): Scalar | readonly Scalar[] {
  if (isList(held)) return held.map((entry) => scalar(entry, field))
  return scalar(held, field)
}

function scalar(held: Json, { kind }: Field): Scalar {
  if (typeof held === 'object') return null
  return kind === 'moment' && typeof held === 'string' ? new Date(held) : held
}
