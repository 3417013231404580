import { ANSWERED } from '../expectations.ts'
import type { Answer } from '../product/client.ts'
import { nameOf, type Operation, type Schema } from '../reference/document.ts'
import type { Validate } from '../reference/schemas.ts'
import type { Report } from '../report.ts'

/** Holds an answer against what its operation promises for this status: status, headers, content type and body. */
export function checkAnswer(
  report: Report,
  validate: Validate,
  operation: Operation,
  answer: Answer,
  expected: number,
): void {
  const endpoint = nameOf(operation)
  const check = (subject: string, wrong: string | undefined) => report.check(endpoint, subject, answer, wrong)

  check(`${endpoint} status ${expected}`, wrongStatus(answer, expected))
  if (answer.status !== expected) return

  const { headers = {}, content = {} } = operation.responses[expected] ?? {}
  for (const name of Object.keys(headers))
    check(
      `${endpoint} header ${name}`,
      answer.header(name) === null ? `the header ${name} was expected` : undefined,
    )
  if (expected === 302) {
    check(`${endpoint} header Location`, answer.header('location') ? undefined : 'a Location was expected')
    check(`${endpoint} header Cache-Control`, wrongCaching(answer))
  }
  if (expected === 204)
    check(`${endpoint} body`, answer.body === undefined ? undefined : 'nothing was expected in the body')

  const known = expected < 300 ? ANSWERED[endpoint] : undefined
  const schema: Schema | undefined = known
    ? { $ref: `#/components/schemas/${known}` }
    : content['application/json']?.schema
  if (!schema) return
  const type = answer.header('content-type') ?? 'none'
  check(
    `${endpoint} content type`,
    /^application\/json\b/.test(type) ? undefined : `application/json was expected, not ${type}`,
  )
  const mismatches = Map.groupBy(validate(schema, answer.body), ({ subject }) => subject)
  if (mismatches.size === 0) check(`${endpoint} schema`, undefined)
  const name = (schema.items ?? schema).$ref?.split('/').at(-1) ?? endpoint
  for (const [subject, [first]] of mismatches) check(`${name} ${subject}`, first?.explanation)
}

/** Says what came instead of the expected status, with what the server gives as its reason. */
export const wrongStatus = ({ status, body }: Answer, expected: number): string | undefined =>
  status === expected
    ? undefined
    : `${expected} was expected, not ${status} ${JSON.stringify(body)?.slice(0, 200)}`

/** Addresses of documents are not kept by anybody on the way (domain: section 17.6). */
const wrongCaching = ({ header }: Answer): string | undefined =>
  header('cache-control') === 'no-store' ? undefined : 'Cache-Control: no-store was expected'
