import { EXPECTED, LEADING_ON } from '../expectations.ts'
import { ELSEWHERE, NOT_OBSERVABLE } from '../observing.ts'
import { CALLERS, type Caller, NOBODY } from '../product/callers.ts'
import type { Answer } from '../product/client.ts'
import { nameOf, type Operation } from '../reference/document.ts'
import { dotted, fieldsOf } from '../reference/lookups.ts'
import { heldAt } from '../reference/rows.ts'
import { checkAnswer, wrongStatus } from './answers.ts'
import { isShown, missingFields, namesIn } from './missing.ts'
import { questionAll } from './questions.ts'
import { wrongRefusal } from './refusals.ts'
import type { Setting } from './setting.ts'

/** Reads everything that an operation has for each company of the demo, and questions its list if it is one. */
export async function checkRead(setting: Setting, operation: Operation): Promise<void> {
  const { report, reference } = setting
  const endpoint = nameOf(operation)
  const success = Object.keys(operation.responses).find((status) => Number(status) < 400) ?? '200'
  const schema = operation.responses[success]?.content?.['application/json']?.schema

  await checkUnknownAndNobody(setting, operation)
  const read = (caller: Caller) => readPlaces(setting, operation, caller, Number(success))
  const byCaller = await Promise.all(CALLERS.map(read))
  const answers = byCaller.flat()
  if (answers.length === 0) report.unobserved(endpoint, `${endpoint}: the demo has none`)
  if (answers.length === 0 || !schema) return

  const seen = new Set(answers.flatMap(({ body }) => namesIn(body)))
  for (const name of missingFields(schema, reference.schemas, seen)) report.at(endpoint).missing.add(name)
  if (schema.type !== 'array' || operation.path.endsWith('}')) return
  const notShown = checkShown(setting, operation, seen)
  await questionAll(setting, operation, byCaller, notShown)
}

async function readPlaces(
  setting: Setting,
  operation: Operation,
  caller: Caller,
  success: number,
): Promise<readonly Answer[]> {
  const endpoint = nameOf(operation)
  const { world, report, validate } = setting
  const answers: Answer[] = []
  for (const place of await world.places(caller, operation.path)) {
    const answer = await world.ask({ caller, method: 'GET', path: place.path })
    const expected = (await EXPECTED[endpoint]?.(place, (path) => world.look(caller, path))) ?? success
    const code = REFUSALS[expected]
    if (code)
      report.check(endpoint, `${endpoint} status ${expected}`, answer, wrongRefusal(answer, expected, code))
    else checkAnswer(report, validate, operation, answer, expected)
    if (LEADING_ON.includes(endpoint)) await checkLeadingOn(setting, endpoint, answer)
    answers.push(answer)
  }
  return answers
}

/** What is absent, and what is seen but for somebody else (domain: section 17.5). */
const REFUSALS: Readonly<Record<number, string>> = { 403: 'AUTH_003', 404: 'NFD_001' }

/** Asked for a version, an object answers where that is. */
async function checkLeadingOn({ world, report }: Setting, endpoint: string, { asked, body }: Answer) {
  // An agreement names its version within an object, a contract by its number; one that nobody signed has none.
  const version = heldAt(body, ['version', 'version']) ?? heldAt(body, ['version'])
  if (typeof version !== 'number') return
  const answer = await world.ask({ ...asked, path: `${asked.path}?version=${version}` })
  const location = `${asked.path}/versions/${version}`
  const wrong = answer.header('location')?.endsWith(location) ? undefined : `${location} was expected`
  report.check(endpoint, `${endpoint} with version`, answer, wrongStatus(answer, 302) ?? wrong)
}

/** A field that no row mentions, not even as null, could be filtered in any way without anybody noticing. */
function checkShown(
  { report }: Setting,
  operation: Operation,
  seen: ReadonlySet<string>,
): ReadonlySet<string> {
  const endpoint = nameOf(operation)
  const known = { ...ELSEWHERE[operation.path], ...NOT_OBSERVABLE[operation.path] }
  const fields = new Set(
    fieldsOf(operation.parameters)
      .filter(({ hidden }) => !hidden)
      .map(({ name }) => dotted(name)),
  )
  const notShown = [...fields].filter((name) => !(name in known) && !isShown(name, seen))
  for (const name of fields)
    report.checkThat(
      endpoint,
      `${endpoint} shows ${name}`,
      notShown.includes(name)
        ? `No row of any company has ${name}, so nobody can tell what it filters`
        : undefined,
    )
  return new Set(notShown)
}

/** What does not exist is not found, and who does not say who they are learns nothing. */
async function checkUnknownAndNobody({ world, report }: Setting, operation: Operation): Promise<void> {
  const endpoint = nameOf(operation)
  const path = operation.path.replace(/\{version[^}]*\}/g, '999').replace(/\{[^}]*\}/g, 'unknown')
  const [caller = NOBODY] = CALLERS
  const stranger = await world.ask({ caller: NOBODY, method: 'GET', path })
  report.check(endpoint, `${endpoint} without credentials`, stranger, wrongRefusal(stranger, 401, 'AUTH_001'))
  if (path === operation.path) return
  const unknown = await world.ask({ caller, method: 'GET', path })
  report.check(endpoint, `${endpoint} of nothing`, unknown, wrongRefusal(unknown, 404, 'NFD_001'))
}
