import type { FastifyInstance } from 'fastify'
import { type Complaint, problem, Refusal } from '../refusal.ts'

/** No request here needs to say more than this many things, nor to nest them deeper. */
const MAX_VALUES = 10_000
const MAX_DEPTH = 50

/** Answers JSON as exactly `application/json`: existing clients compare the header literally (D-68). */
export function answerPlainJson(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    const type = reply.getHeader('content-type')
    if (typeof type === 'string' && type.startsWith('application/json'))
      reply.header('content-type', 'application/json')
  })
}

/** Refuses what no rule should ever have to look at: text that can not be stored, and bodies without measure. */
export function refuseHostileBodies(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body, params }) => {
    const complaint = hostile(body) ?? hostile(params)
    if (complaint) throw new Refusal('VAL_001', [complaint])
  })
}

/** What is hostile about a value, undefined when nothing is; stops at the first thing found. */
function hostile(root: unknown): Complaint | undefined {
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }]
  for (let seen = 0, next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && value.includes('\0'))
      return problem(path.join('.'), 'control_characters')
    if (typeof value !== 'object' || value === null) continue
    const entries = Object.entries(value)
    seen += entries.length
    if (seen > MAX_VALUES) return problem(path.join('.'), 'too_many', { limit: MAX_VALUES })
    if (path.length > MAX_DEPTH) return problem('', 'unreadable')
    waiting.push(...entries.map(([key, inner]) => ({ value: inner, path: [...path, key] })))
  }
  return undefined
}
