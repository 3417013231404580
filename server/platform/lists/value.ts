import type { Comparison, Membership } from '@entente/shared/rql/ast.ts'
import { parseMoment } from '@entente/shared/rql/moment.ts'
import { invalid } from '../refusal.ts'
import type { Filter } from './filters.ts'

/** What travels to the database as a parameter. */
export type Parameter = string | number | boolean | Date

/** What is beyond is no date that anything here could have. */
const [EARLIEST, LATEST] = [new Date('0001-01-01'), new Date('9999-12-31T23:59:59Z')]

/** The text of a query as a value of the field's own kind; refuses what is none. */
export function toParameter({ field }: Comparison | Membership, filter: Filter, text: string): Parameter {
  switch (filter.kind) {
    case 'text':
      return text
    case 'word':
      return inItsCase(filter, text)
    case 'number':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : invalid(field, 'wrong_type', { expected: 'number' })
    case 'boolean':
      return /^(true|false)$/i.test(text)
        ? text.toLowerCase() === 'true'
        : invalid(field, 'wrong_type', { expected: 'boolean' })
    case 'moment': {
      const moment = parseMoment(text)
      const known = moment && moment >= EARLIEST && moment <= LATEST
      return known ? moment : invalid(field, 'wrong_type', { expected: 'date' })
    }
  }
}

/** Identifiers are kept in capitals, enumerations in small letters; callers may write both as they like (D-04, D-55). */
const inItsCase = ({ column }: Filter, text: string) =>
  /(\.|_)id$/.test(column) ? text.toUpperCase() : text.toLowerCase()
