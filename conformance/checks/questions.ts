import type { Answer } from '../product/client.ts'
import type { Operation } from '../reference/document.ts'
import type { Field } from '../reference/lookups.ts'
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
 * Asks everybody's list everything that the reference allows, and the longest of all some things that it does not. Of
 * many lists that one caller has by one operation the longest tells most.
 */
export async function questionAll(
  setting: Setting,
  operation: Operation,
  byCaller: readonly (readonly Answer[])[],
  notShown: ReadonlySet<string>,
): Promise<void> {
  const lists = await Promise.all(
    byCaller.map((answers) => openRichest(setting, operation, answers, notShown)),
  )
  const opened = lists.filter((list) => list !== undefined)
  const [longest] = opened.toSorted((one, other) => other.rows.length - one.rows.length)
  await Promise.all(
    opened.map(async (list) => {
      if (list === longest) await checkForm(setting.report, list)
      await checkContent(setting.report, list, (field) => mostTelling(opened, field) === list)
    }),
  )
}

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
