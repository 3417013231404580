import { evaluate } from '../../shared/rql/evaluate.ts'
import { type Row, rowsOf } from '../product/client.ts'
import { dotted, type Field } from '../reference/lookups.ts'
import type { Report } from '../report.ts'
import { wrongStatus } from './answers.ts'
import { keyOf, type List } from './list.ts'
import { asText, otherCase, type Probe, probesFor } from './probes.ts'

/**
 * Tries every documented filter with every documented lookup and recomputes the answer from the rows of the list; where
 * another list tells more of a field, one question by each lookup is enough.
 */
export async function checkFilters(
  report: Report,
  list: List,
  tellsMost: (field: Field) => boolean = () => true,
): Promise<void> {
  for (const field of list.fields) {
    const among = list.rows
    const held = among.flatMap((row) => list.read(row, field.name))
    const probes = probesFor(field, held)
    const isAskedAll = tellsMost(field) && !isOtherSpelling(field, list)
    for (const { lookup, node } of isAskedAll ? probes : oneOfEach(probes)) {
      const answer = await list.ask({ filter: node })
      const found = rowsOf(answer)
      const subject = `${list.endpoint} filter ${field.name} ${lookup}`
      if (!found) report.check(list.endpoint, subject, answer, wrongStatus(answer, 200))
      else if (list.notObservable(field)) report.unobserved(list.endpoint, unobservable(list, field))
      else {
        const expected = among.filter((row) => evaluate(node, row, list.read))
        report.check(list.endpoint, subject, answer, difference(expected, found))
      }
    }
    if (field.word) await checkCase(report, list, field, held.filter((value) => value !== null).map(asText))
  }
}

/** Of a field with two spellings one is asked everything, the other one question by each lookup. */
export const isOtherSpelling = ({ name }: Field, { fields }: Pick<List, 'fields'>): boolean =>
  name !== dotted(name) && fields.some((field) => field.name === dotted(name))

const oneOfEach = (probes: readonly Probe[]): readonly Probe[] =>
  probes.filter((probe, place) => probes.findIndex(({ lookup }) => lookup === probe.lookup) === place)

/** Identifiers and enumerations mean the same in either case (D-04, D-55). */
async function checkCase(report: Report, list: List, field: Field, values: readonly string[]) {
  const [value] = values
  if (value === undefined || !field.lookups.has('eq')) return
  const ask = (text: string) =>
    list.ask({ filter: { op: 'eq', field: field.name, value: { is: 'text', text } } })
  const [expected, answer] = await Promise.all([ask(value), ask(otherCase(value))])
  report.check(
    list.endpoint,
    `${list.endpoint} filter ${field.name} case`,
    answer,
    difference(rowsOf(expected) ?? [], rowsOf(answer) ?? []),
  )
}

/** What is missing in an answer and what is too much, by name; undefined when it is exactly the expected rows. */
export function difference(expected: readonly Row[], found: readonly Row[]): string | undefined {
  const wanted = new Set(expected.map(keyOf))
  const given = new Set(found.map(keyOf))
  const lost = [...wanted].filter((key) => !given.has(key))
  const added = [...given].filter((key) => !wanted.has(key))
  if (lost.length === 0 && added.length === 0 && found.length === expected.length) return undefined
  const several = (keys: readonly string[]) => `${keys.length} (${keys.slice(0, 3).join(', ')})`
  return [
    `${expected.length} rows were expected, not ${found.length}`,
    ...(lost.length > 0 ? [`missing ${several(lost)}`] : []),
    ...(added.length > 0 ? [`too many ${several(added)}`] : []),
  ].join('; ')
}

export const unobservable = (list: List, field: Field): string =>
  `${list.endpoint} ${dotted(field.name)}: ${list.notObservable(field)}`
