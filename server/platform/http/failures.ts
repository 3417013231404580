import type { Duplex } from 'node:stream'
import type { Problem, ProblemValues, RefusalCode } from '@entente/shared/domain/refusals.ts'
import { REFUSALS } from '@entente/shared/domain/refusals.ts'
import { preferredLanguage, SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Complaint, type PlainCode, problem, Refusal } from '../refusal.ts'
import { isStorageFailure } from '../storage.ts'
import { refusalOfDatabase } from './database-failures.ts'

type SchemaError = NonNullable<FastifyError['validation']>[number]

/** Answers every failure as `{error_code, errors[]}`, in the caller's language, with exactly `application/json`. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = toRefusal(error)
    if (REFUSALS[refusal.code] >= 500) request.log.error({ err: error }, 'request failed')
    return sendRefusal(request, reply, refusal)
  })
  app.setNotFoundHandler({ preHandler: [] }, (request, reply) =>
    sendRefusal(request, reply, plain('NFD_001')),
  )
}

/** Answers what fails before a route is found, such as an address that is none. */
export const answerFrameworkFailure = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
  sendRefusal(request, reply, toRefusal(error))

/** Answers what is no HTTP at all; there is no request yet to answer in the ordinary way. */
export function answerBrokenRequest(error: Error, socket: Duplex): void {
  if (!socket.writable) return
  const body = JSON.stringify({
    error_code: 'VAL_001',
    errors: [SERVER_MESSAGES.en.problems.no_request(undefined)],
  })
  const status =
    'code' in error && error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : '400 Bad Request'
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

/** In seconds; limits count by the minute, and a database that went away is usually back soon. */
const RETRY_AFTER: Partial<Record<RefusalCode, number>> = { LIM_001: 60, SYS_002: 5 }

/** More than this nobody reads. */
const MOST_SENTENCES = 50

function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const messages = SERVER_MESSAGES[preferredLanguage(request.headers['accept-language'])]
  const retryAfter = RETRY_AFTER[refusal.code]
  if (retryAfter) reply.header('retry-after', retryAfter)
  const errors = refusal.sentences(messages).slice(0, MOST_SENTENCES)
  // As bytes: to text Fastify adds a charset, and not every failure passes the hook that takes it off again.
  const body = Buffer.from(JSON.stringify({ error_code: refusal.code, errors }))
  return reply.code(REFUSALS[refusal.code]).type('application/json').send(body)
}

const plain = (code: PlainCode) =>
  new Refusal(code, [{ say: (messages) => messages.refusals[code](undefined) }])

function toRefusal(error: FastifyError): Refusal {
  if (error instanceof Refusal) return error
  if (error.validation) return new Refusal('VAL_001', telling(error.validation).map(toComplaint))
  if (error.statusCode === 413) return plain('LIM_002')
  if (error.statusCode === 415) return plain('LIM_003')
  if (error.statusCode === 404) return plain('NFD_001')
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new Refusal('VAL_001', [problem('', 'unreadable')])
  if (isStorageFailure(error)) return plain('SYS_002')
  return refusalOfDatabase(error) ?? plain('SYS_001')
}

/** A field that may also be null breaks three rules at once; only the one about its real type says anything. */
function telling(errors: SchemaError[]): SchemaError[] {
  const rest = errors.filter(({ keyword, params }) => keyword !== 'anyOf' && params.type !== 'null')
  return rest.length > 0 ? rest : errors.slice(0, 1)
}

/** One sentence per schema rule that a body or path breaks. */
function toComplaint({ keyword, params, instancePath }: SchemaError): Complaint {
  const parent = instancePath.split('/').filter(Boolean).join('.')
  const say = <P extends Problem>(kind: P, values: ProblemValues[P]): Complaint => ({
    field: parent,
    say: (messages) => messages.problems[kind](values),
  })
  switch (keyword) {
    case 'required':
      return problem([parent, params.missingProperty].filter(Boolean).join('.'), 'required')
    case 'minLength':
      return params.limit === 1
        ? say('required', undefined)
        : say('too_short', { limit: Number(params.limit) })
    case 'maxLength':
      return say('too_long', { limit: Number(params.limit) })
    case 'maxItems':
      return say('too_many', { limit: Number(params.limit) })
    case 'minItems':
      return say('too_few', { limit: Number(params.limit) })
    case 'enum':
      return say('not_allowed', {
        values: Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [],
      })
    case 'format':
      return params.format === 'email'
        ? say('not_an_email', undefined)
        : say('wrong_type', { expected: 'date' })
    default:
      return say('wrong_type', { expected: expectedBy(params.type) })
  }
}

const NAMES = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
} as const

const expectedBy = (type: unknown): ProblemValues['wrong_type']['expected'] =>
  typeof type === 'string' && Object.hasOwn(NAMES, type) ? NAMES[type as keyof typeof NAMES] : 'object'
