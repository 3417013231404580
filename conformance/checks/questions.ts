import type { Scalar } from '../../shared/rql/evaluate.ts'
import type { Answer } from '../product/client.ts'
import type { Operation } from '../reference/document.ts'
import { dotted, type Field } from '../reference/lookups.ts'
import type { Report } from '../report.ts'
import { totalOf } from './content-range.ts'
import { checkFilters } from './filters.ts'
import { checkHidden } from './hidden.ts'
import { type List, openList } from './list.ts'
import { checkOrdering } from './ordering.ts'
import { checkPaging } from './paging.ts'
import { checkRefusals } from './refusals.ts'
import { checkSearch } from './search.ts'
import type { Setting } from './setting.ts'

/**
 * Asks everybody's lists everything that the reference allows, and the longest of all some things that it does not. Of
 * many lists that one caller has by one operation the longest of each kind tells most.
 */
export async function questionAll(
  setting: Setting,
  operation: Operation,
  byCaller: readonly (readonly Answer[])[],
  notShown: ReadonlySet<string>,
): Promise<void> {
  const kinds = byCaller.flatMap((answers) => [...Map.groupBy(answers, kindOf).values()])
  const lists = await Promise.all(kinds.map((answers) => openRichest(setting, operation, answers, notShown)))
  const opened = lists.filter((list) => list !== undefined)
  const [longest] = opened.toSorted((one, other) => other.rows.length - one.rows.length)
  if (longest) setting.report.valueless.set(longest.endpoint, valueless(opened))
  await Promise.all(
    opened.map(async (list) => {
      // Where nothing is listed, everything finds nothing.
      if (list.rows.length === 0 && list !== longest) return
      if (list === longest) await checkForm(setting.report, list)
      await checkContent(setting.report, list, (field) => mostTelling(opened, field) === list)
    }),
  )
}

/** What a list belongs to, by the prefix of its identifier: to a program, or to a service agreement. */
const kindOf = ({ asked }: Answer): string => /\/([A-Z]+)-\d/.exec(asked.path)?.[1] ?? ''

async function openRichest(
  setting: Setting,
  operation: Operation,
  answers: readonly Answer[],
  notShown: ReadonlySet<string>,
): Promise<List | undefined> {
  const total = (answer: Answer) => totalOf(answer.header('content-range')) ?? 0
  const answered = answers.filter(({ status }) => status === 200)
  const [richest] = answered.toSorted((one, other) => total(other) - total(one))
  if (!richest) return undefined
  const selected = await checkHidden(setting, operation, richest.asked)
  // Whatever keeps the list from being read was reported when it was read.
  return await openList(setting.world, operation, richest.asked, { selected, notShown })
}

/** How questions are read does not depend on who asks. */
async function checkForm(report: Report, list: List): Promise<void> {
  await checkPaging(report, list)
  await checkRefusals(report, list)
}

async function checkContent(report: Report, list: List, tellsMost: (field: Field) => boolean): Promise<void> {
  await checkFilters(report, list, tellsMost)
  await checkOrdering(report, list)
  await checkSearch(report, list)
}

/** The list whose rows differ most in a field. */
function mostTelling(lists: readonly List[], { name }: Field): List | undefined {
  const values = (list: List) => new Set(list.rows.flatMap((row) => list.read(row, name)).map(String)).size
  return lists.toSorted((one, other) => values(other) - values(one))[0]
}

/** Fields in which no row of any list has a value; nothing but `null()` tells them apart. */
const valueless = (lists: readonly List[]): readonly string[] =>
  (lists[0]?.fields ?? [])
    .filter((field) => field.name === dotted(field.name) && !lists[0]?.notObservable(field))
    .filter(({ name }) =>
      lists.every(({ rows, read }) => rows.every((row) => [read(row, name)].flat().every(isNothing))),
    )
    .map(({ name }) => name)

const isNothing = (value: Scalar): boolean => value === null || value === ''
