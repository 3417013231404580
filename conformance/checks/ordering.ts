import type { Scalar } from '../../shared/rql/evaluate.ts'
import { rowsOf } from '../product/client.ts'
import type { Report } from '../report.ts'
import { wrongStatus } from './answers.ts'
import { difference, unobservable } from './filters.ts'
import type { List } from './list.ts'

/** Asks for every documented order, both ways, and holds the rows against it. */
export async function checkOrdering(report: Report, list: List): Promise<void> {
  for (const field of list.fields.filter(({ ordering }) => ordering))
    for (const descending of [false, true]) {
      const answer = await list.ask({ ordering: [{ field: field.name, descending }] })
      const found = rowsOf(answer)
      const subject = `${list.endpoint} ordering ${field.name}`
      if (!found) report.check(list.endpoint, subject, answer, wrongStatus(answer, 200))
      else if (list.notObservable(field)) report.unobserved(list.endpoint, unobservable(list, field))
      else {
        const values = found.map((row) => [list.read(row, field.name)].flat()[0] ?? null)
        report.check(
          list.endpoint,
          subject,
          answer,
          difference(list.rows, found) ?? disorder(values, descending),
        )
      }
    }
}

/** The root collation, by which the database sorts texts too; English has no rules of its own. */
const collator = new Intl.Collator('en')

/** The first place where values are out of order; rows without a value stand together at one end. */
export function disorder(values: readonly Scalar[], descending: boolean): string | undefined {
  const begin = values.findIndex((value) => value !== null)
  const end = values.findLastIndex((value) => value !== null)
  if (begin === -1) return undefined
  const present = values.slice(begin, end + 1)
  if (present.includes(null)) return 'rows without a value stand among the others'
  if (begin > 0 && end < values.length - 1) return 'rows without a value stand at both ends'
  for (const [place, value] of present.entries()) {
    const before = present[place - 1]
    if (place === 0 || before === undefined) continue
    const order = compared(before, value)
    if (descending ? order < 0 : order > 0)
      return `${descending ? 'descending' : 'ascending'} order was expected, not ${String(before)} before ${String(value)}`
  }
  return undefined
}

function compared(one: Scalar, other: Scalar): number {
  return typeof one === 'string' && typeof other === 'string'
    ? collator.compare(one, other)
    : Number(one) - Number(other)
}
