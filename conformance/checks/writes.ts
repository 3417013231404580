import type { Call, Sight } from '../calls/call.ts'
import { CALLS } from '../calls.ts'
import type { Answer } from '../product/client.ts'
import { nameOf, type Operation } from '../reference/document.ts'
import { heldAt } from '../reference/rows.ts'
import { checkAnswer, wrongStatus } from './answers.ts'
import { wrongRefusal } from './refusals.ts'
import type { Setting } from './setting.ts'

/** Calls every operation that writes the way the table of calls says; the table must have all that is served. */
export async function checkWrites(setting: Setting, served: readonly Operation[]): Promise<void> {
  const known = Object.keys(CALLS)
  const inOrder = served.toSorted((one, other) => known.indexOf(nameOf(one)) - known.indexOf(nameOf(other)))
  for (const operation of inOrder) {
    const endpoint = nameOf(operation)
    const calls = await CALLS[endpoint]?.(setting.world)
    setting.report.checkThat(
      endpoint,
      `${endpoint} has a call`,
      calls ? undefined : 'It is served, but the table of calls does not say how to call it',
    )
    for (const call of calls ?? []) await checkCall(setting, operation, call)
  }
}

async function checkCall({ world, report, validate }: Setting, operation: Operation, call: Call) {
  const endpoint = nameOf(operation)
  const { status, code, says, leaves = [], ...asked } = call
  const answer = await world.ask({ method: operation.method, ...asked })
  checkAnswer(report, validate, operation, answer, status)
  if (code)
    report.check(endpoint, `${endpoint} refuses by ${code}`, answer, wrongRefusal(answer, status, code))
  if (answer.status !== status) return
  if (says) report.check(endpoint, `${endpoint} answer`, answer, wrongWords(answer, says))
  for (const { path, ...sight } of leaves) {
    const seen = await world.ask({ caller: call.caller, method: 'GET', path })
    report.check(endpoint, `${endpoint} effect`, seen, wrongSight(seen, sight))
  }
}

const wrongSight = (answer: Answer, { status, says = {} }: Omit<Sight, 'path'>): string | undefined =>
  wrongStatus(answer, status) ?? wrongWords(answer, says)

/** The first field that holds something else than it must. */
function wrongWords({ body }: Answer, says: NonNullable<Call['says']>): string | undefined {
  for (const [name, expected] of Object.entries(says)) {
    const [wanted, held] = [expected, heldAt(body, name.split('.'))].map((value) => JSON.stringify(value))
    if (held !== wanted) return `${name} must be ${wanted}, not ${held}`
  }
  return undefined
}
