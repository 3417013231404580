import { CALLS } from '../calls.ts'
import { nameOf, type Operation } from '../reference/document.ts'
import { checkAnswer } from './answers.ts'
import { wrongRefusal } from './refusals.ts'
import type { Setting } from './setting.ts'

/** Calls every operation that writes the way the table of calls says; the table must have all that is served. */
export async function checkWrites(setting: Setting, served: readonly Operation[]): Promise<void> {
  const { world, report, validate } = setting
  const known = Object.keys(CALLS)
  const inOrder = served.toSorted((one, other) => known.indexOf(nameOf(one)) - known.indexOf(nameOf(other)))
  for (const operation of inOrder) {
    const endpoint = nameOf(operation)
    const calls = await CALLS[endpoint]?.(world)
    report.checkThat(
      endpoint,
      `${endpoint} has a call`,
      calls ? undefined : 'It is served, but the table of calls does not say how to call it',
    )
    for (const { status, ...call } of calls ?? []) {
      const answer = await world.ask({ method: operation.method, ...call })
      checkAnswer(report, validate, operation, answer, status)
      const code = ERROR_CODES.exec(JSON.stringify(answer.body))?.[0] ?? 'an error_code'
      if (status >= 400)
        report.check(endpoint, `${endpoint} refusal`, answer, wrongRefusal(answer, status, code))
    }
  }
}

/** Three letters of a module and a number (domain: section 19). */
const ERROR_CODES = /\b[A-Z]{3,4}_\d{3}\b/
