import { rowsOf } from '../product/client.ts'
import type { Report } from '../report.ts'
import { contentRange, totalOf } from './content-range.ts'
import { keyOf, type List } from './list.ts'

/** How a list is cut into pages when nobody says how, and at most (domain: section 17.3). */
const USUAL = 100
const MOST = 1000

/** Asks for pages of every kind and holds rows and Content-Range against the whole list. */
export async function checkPaging(report: Report, { endpoint, rows, askPlainly }: List): Promise<void> {
  const total = rows.length
  const page = async (query: string, offset: number, limit: number) => {
    const answer = await askPlainly(query)
    const expected = rows.slice(offset, offset + limit)
    const found = rowsOf(answer)
    const header = contentRange({ offset, rows: expected.length }, total)
    const given = answer.header('content-range')
    const wrong = () => {
      if (answer.status !== 200 || !found) return `200 and a list were expected, not ${answer.status}`
      if (found.map(keyOf).join() !== expected.map(keyOf).join())
        return `${expected.length} rows of the list from ${offset} on were expected, not ${found.length}`
      return given === header ? undefined : `Content-Range "${header}" was expected, not "${given}"`
    }
    report.check(endpoint, `${endpoint} page ${query}`, answer, wrong())
  }

  await page('', 0, USUAL)
  await page('limit=2', 0, 2)
  await page('limit=2&offset=1', 1, 2)
  await page('eq(limit,1)&offset=eq=1', 1, 1)
  await page('limit=0', 0, 0)
  await page(`offset=${total}`, total, USUAL)
  await page('offset=100000', 100_000, USUAL)
  await page('limit=5000', 0, MOST)
  await page('limit=many&offset=some', 0, USUAL)
  const answer = await askPlainly('limit=1')
  report.check(
    endpoint,
    `${endpoint} total`,
    answer,
    totalOf(answer.header('content-range')) === total ? undefined : `a total of ${total} was expected`,
  )
}
