import type { Answer } from '../product/client.ts'
import type { Operation } from '../reference/document.ts'
import { totalOf } from './content-range.ts'
import { checkFilters } from './filters.ts'
import { checkHidden } from './hidden.ts'
import { openList } from './list.ts'
import { checkOrdering } from './ordering.ts'
import { checkPaging } from './paging.ts'
import { checkRefusals } from './refusals.ts'
import { checkSearch } from './search.ts'
import type { Setting } from './setting.ts'

/**
 * Asks one caller's list everything that the reference allows, and some things that it does not. Of many lists by one
 * operation the longest tells most.
 */
export async function questionRichest(
  setting: Setting,
  operation: Operation,
  answers: readonly Answer[],
  notShown: ReadonlySet<string>,
): Promise<void> {
  const total = (answer: Answer) => totalOf(answer.header('content-range')) ?? 0
  const [richest] = answers.toSorted((one, other) => total(other) - total(one))
  if (!richest) return
  const { world, report } = setting
  const selected = await checkHidden(setting, operation, richest.asked)
  const list = await openList(world, operation, richest.asked, { selected, notShown })
  // Whatever kept the list from being read was reported when it was read.
  if (!list) return
  await checkPaging(report, list)
  await checkRefusals(report, list)
  await checkFilters(report, list)
  await checkOrdering(report, list)
  await checkSearch(report, list)
}
