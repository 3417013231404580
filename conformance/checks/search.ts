import { evaluate } from '../../shared/rql/evaluate.ts'
import { rowsOf } from '../product/client.ts'
import { dotted } from '../reference/lookups.ts'
import type { Report } from '../report.ts'
import { wrongStatus } from './answers.ts'
import { difference, unobservable } from './filters.ts'
import type { List } from './list.ts'
import { asText, middle, otherCase } from './probes.ts'

/** Searches for a part of what every searched field holds: exactly the rows with it in any searched field are found. */
export async function checkSearch(report: Report, list: List): Promise<void> {
  const searched = list.fields.filter(({ name, search }) => search && name === dotted(name))
  const hidden = searched.find((field) => list.notObservable(field))
  for (const field of searched) {
    const values = list.rows.flatMap((row) => list.read(row, field.name))
    const text = otherCase(
      middle(asText(values.find((value) => value !== null && value !== '') ?? 'no such text')),
    )
    const answer = await list.ask({ search: text })
    const found = rowsOf(answer)
    const subject = `${list.endpoint} search ${field.name}`
    const expected = list.rows.filter((row) => evaluate({ op: 'search', text }, row, list.read))
    if (!found) report.check(list.endpoint, subject, answer, wrongStatus(answer, 200))
    else if (hidden) report.unobserved(list.endpoint, unobservable(list, hidden))
    else report.check(list.endpoint, subject, answer, difference(expected, found))
  }
}
