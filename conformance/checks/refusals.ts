import { print } from '../../shared/rql/print.ts'
import { type Answer, isList, isRow, rowsOf } from '../product/client.ts'
import { dotted, type Field, LOOKUPS } from '../reference/lookups.ts'
import type { Report } from '../report.ts'
import { isOtherSpelling } from './filters.ts'
import type { List } from './list.ts'
import { probeBy } from './probes.ts'

/** Nothing that a list does not know is passed over: it is refused, and the answer names it. */
export async function checkRefusals(report: Report, list: List): Promise<void> {
  for (const query of ['no_such=1', 'like(no_such,a*)', 'ordering(no_such)', 'select(no_such)'])
    await checkRefused(report, list, `unknown word in ${query}`, query, 'no_such')
  for (const query of ['limit=1&limit=2', 'offset=1&offset=1', 'gt(limit,1)', 'eq(', 'a=1|b=2', 'and(id=1)'])
    await checkRefused(report, list, `malformed ${query}`, query)

  const inherited = inheritedLookups(list.fields)
  for (const field of list.fields) {
    const offered = inherited.get(dotted(field.name)) ?? field.lookups
    // A filter without any lookup is a slip of the reference and says nothing of what must be refused.
    const foreign = LOOKUPS.filter((one) => offered.size > 0 && !offered.has(one))
    for (const lookup of isOtherSpelling(field, list) ? foreign.slice(0, 1) : foreign)
      await checkRefused(
        report,
        list,
        `${field.name} refuses ${lookup}`,
        print({ filter: probeBy(field, lookup) }),
        field.name,
      )
    if (field.words.length > 0 && field.lookups.has('eq')) await checkForeignWord(report, list, field)
    if (field.kind !== 'text')
      await checkRefused(report, list, `${field.name} refuses text`, `${field.name}=soon`, field.name)
  }
}

/** What is no word of an enumeration is refused, or found in no row. */
async function checkForeignWord(report: Report, list: List, { name }: Field) {
  const answer = await list.askPlainly(`${name}=no-such-word`)
  const wrong = rowsOf(answer)?.length === 0 ? undefined : wrongRefusal(answer, 400, 'VAL_001', name)
  report.check(list.endpoint, `${list.endpoint} ${name} foreign word`, answer, wrong)
}

/** Both spellings are one field: what the reference says of one of them holds for the other. */
function inheritedLookups(fields: readonly Field[]) {
  const spellings = Map.groupBy(fields, ({ name }) => dotted(name))
  return new Map(
    [...spellings].map(([name, same]) => [name, new Set(same.flatMap(({ lookups }) => [...lookups]))]),
  )
}

async function checkRefused(report: Report, list: List, what: string, query: string, named?: string) {
  const answer = await list.askPlainly(query)
  report.check(list.endpoint, `${list.endpoint} ${what}`, answer, wrongRefusal(answer, 400, 'VAL_001', named))
}

/** What is wrong with a refusal: status, code, the exact content type (D-68), and that it names the culprit. */
export function wrongRefusal(
  { status, header, body }: Answer,
  expected: number,
  code: string,
  named?: string,
): string | undefined {
  if (status !== expected) return `${expected} ${code} was expected, not ${status}`
  const type = header('content-type')
  if (type !== 'application/json') return `the content type must be exactly application/json, not ${type}`
  const errors = isRow(body) && isList(body.errors) ? body.errors : []
  if (!isRow(body) || errors.length === 0 || !errors.every((text) => typeof text === 'string'))
    return `error_code and errors were expected, not ${JSON.stringify(body)}`
  if (body.error_code !== code) return `${code} was expected, not ${JSON.stringify(body.error_code)}`
  if (named && !errors.some((text) => dotted(String(text)).includes(dotted(named))))
    return `errors must name ${named}, not say ${JSON.stringify(errors)}`
  return undefined
}
