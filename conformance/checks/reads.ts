import { EXPECTED } from '../expectations.ts'
import { CALLERS, type Caller, NOBODY } from '../product/callers.ts'
import type { Answer } from '../product/client.ts'
import type { Place, World } from '../product/world.ts'
import { nameOf, type Operation, type Reference } from '../reference/document.ts'
import type { Validate } from '../reference/schemas.ts'
import type { Report } from '../report.ts'
import { checkAnswer } from './answers.ts'
import { totalOf } from './content-range.ts'
import { checkFilters } from './filters.ts'
import { openList } from './list.ts'
import { missingFields, namesIn } from './missing.ts'
import { checkOrdering } from './ordering.ts'
import { checkPaging } from './paging.ts'
import { checkRefusals, wrongRefusal } from './refusals.ts'
import { checkSearch } from './search.ts'

/** Everything a check of an operation needs. */
export interface Setting {
  readonly world: World
  readonly report: Report
  readonly reference: Reference
  readonly validate: Validate
}

/** Reads everything that an operation has for each company of the demo, and questions its list if it is one. */
export async function checkRead(setting: Setting, operation: Operation): Promise<void> {
  const { report, reference } = setting
  const success = Object.keys(operation.responses).find((status) => Number(status) < 400)
  const schema = success && operation.responses[success]?.content?.['application/json']?.schema
  const isList = schema && schema.type === 'array' && !operation.path.endsWith('}')

  const seen = new Set<string>()
  const byCaller = await Promise.all(
    CALLERS.map(async (caller) => {
      const answers = await readPlaces(setting, operation, caller, Number(success))
      for (const name of answers.flatMap(({ body }) => namesIn(body))) seen.add(name)
      if (isList) await questionRichest(setting, operation, caller, answers)
      return answers.length
    }),
  )
  if (byCaller.every((places) => places === 0))
    report.unobserved(nameOf(operation), `${nameOf(operation)}: the demo has none`)
  else if (schema)
    for (const name of missingFields(schema, reference.schemas, seen))
      report.at(nameOf(operation)).missing.add(name)
  await checkUnknownAndNobody(setting, operation)
}

async function readPlaces(
  { world, report, validate }: Setting,
  operation: Operation,
  caller: Caller,
  success: number,
): Promise<readonly Answer[]> {
  const places = await world.places(caller, operation.path)
  const expected = (place: Place) => EXPECTED[nameOf(operation)]?.(place) ?? success
  const answers: Answer[] = []
  for (const place of places) {
    const answer = await world.ask({ caller, method: 'GET', path: place.path })
    if (expected(place) === 404)
      report.check(
        nameOf(operation),
        `${nameOf(operation)} status 404`,
        answer,
        wrongRefusal(answer, 404, 'NFD_001'),
      )
    else checkAnswer(report, validate, operation, answer, expected(place))
    answers.push(answer)
  }
  return answers
}

/** Of many lists by one operation the longest tells most; the others are only read. */
async function questionRichest(
  { world, report }: Setting,
  operation: Operation,
  caller: Caller,
  answers: readonly Answer[],
): Promise<void> {
  const total = (answer: Answer) => totalOf(answer.header('content-range')) ?? 0
  const [richest] = answers.toSorted((one, other) => total(other) - total(one))
  const list = richest && (await openList(world, operation, caller, richest.asked.path))
  if (!list) return
  await checkPaging(report, list)
  await checkRefusals(report, list)
  await checkFilters(report, list)
  await checkOrdering(report, list)
  await checkSearch(report, list)
}

/** What does not exist is not found, and who does not say who they are learns nothing. */
async function checkUnknownAndNobody({ world, report }: Setting, operation: Operation): Promise<void> {
  const endpoint = nameOf(operation)
  const path = operation.path.replace(/\{[^}]*\}/g, 'unknown')
  const [caller = NOBODY] = CALLERS
  const stranger = await world.ask({ caller: NOBODY, method: 'GET', path })
  report.check(endpoint, `${endpoint} without credentials`, stranger, wrongRefusal(stranger, 401, 'AUTH_001'))
  if (path === operation.path) return
  const unknown = await world.ask({ caller, method: 'GET', path })
  report.check(endpoint, `${endpoint} of nothing`, unknown, wrongRefusal(unknown, 404, 'NFD_001'))
}
