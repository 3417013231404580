import type { FieldKind } from '@entente/shared/lists/field.ts'
import type { Comparison, Membership } from '@entente/shared/rql/ast.ts'
import { parseMoment } from '@entente/shared/rql/moment.ts'
import { blame, problem } from '../refusal.ts'
import type { Filter } from './table.ts'

/** What travels to the database as a parameter. */
export type Parameter = string | number | boolean | Date

/** What is beyond is no date that anything here could have. */
const [EARLIEST, LATEST] = [new Date('0001-01-01'), new Date('9999-12-31T23:59:59Z')]

type Reading = (text: string, filter: Filter) => Parameter | undefined

const READINGS: Readonly<Record<FieldKind, Reading>> = {
  text: (text) => text,
  identifier: (text) => text.toUpperCase(),
  choice: (text, { values }) => values?.find((value) => value === text.toLowerCase()),
  number: (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined),
  boolean: (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined),
  moment: (text) => {
    const moment = parseMoment(text)
    return moment && moment >= EARLIEST && moment <= LATEST ? moment : undefined
  },
}

const EXPECTED = { number: 'number', boolean: 'boolean', moment: 'date' } as const

/** The text of a query as a value of the field's own kind; refuses what is none. */
export function toParameter({ field, at }: Comparison | Membership, filter: Filter, text: string): Parameter {
  const value = READINGS[filter.kind](text, filter)
  if (value !== undefined) return value
  const { kind, values = [] } = filter
  return kind === 'number' || kind === 'boolean' || kind === 'moment'
    ? blame(problem(field, 'wrong_type', { expected: EXPECTED[kind] }), at)
    : blame(problem(field, 'not_allowed', { values }), at)
}
