import type { Duplex } from 'node:stream'
import type { RefusalCode } from '@entente/shared/domain/refusals.ts'
import { REFUSALS } from '@entente/shared/domain/refusals.ts'
import { preferredLanguage, SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type PlainCode, problem, Refusal } from '../refusal.ts'
import { schemaComplaints } from '../schema-complaints.ts'
import { isStorageFailure } from '../storage.ts'
import { refusalOfDatabase } from './database-failures.ts'

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
  if (error.validation) return new Refusal('VAL_001', schemaComplaints(error.validation))
  if (error.statusCode === 413) return plain('LIM_002')
  if (error.statusCode === 415) return plain('LIM_003')
  if (error.statusCode === 404) return plain('NFD_001')
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new Refusal('VAL_001', [problem('', 'unreadable')])
  if (isStorageFailure(error)) return plain('SYS_002')
  return refusalOfDatabase(error) ?? plain('SYS_001')
}
