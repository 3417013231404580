import type { FastifyInstance } from 'fastify'
import { problem, refuseInvalid } from '../refusal.ts'

const MAX_DEPTH = 50

/** Answers JSON as exactly `application/json`: existing clients compare the header literally (D-68). */
export function answerPlainJson(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    const type = reply.getHeader('content-type')
    if (typeof type === 'string' && type.startsWith('application/json'))
      reply.header('content-type', 'application/json')
  })
}

/** Refuses text that no database can store before a rule ever looks at it. */
export function refuseUnstorableText(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body, params }) => {
    refuseInvalid([...unstorable(body, []), ...unstorable(params, [])])
  })
}

function unstorable(value: unknown, path: readonly string[]): ReturnType<typeof problem>[] {
  if (typeof value === 'string')
    return value.includes('\0') ? [problem(path.join('.'), 'control_characters')] : []
  if (typeof value !== 'object' || value === null) return []
  if (path.length > MAX_DEPTH) return [problem(path.slice(0, 5).join('.'), 'unreadable')]
  return Object.entries(value).flatMap(([key, inner]) =>
    key.includes('\0') ? [problem(path.join('.'), 'control_characters')] : unstorable(inner, [...path, key]),
  )
}
