import { type ListRequest, parseListRequest, RqlSyntaxError } from '@entente/shared/rql/list-request.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { problem, Refusal } from '../refusal.ts'

/** One page of a list and how many rows there are in all. */
export interface Page<Row> {
  readonly items: readonly Row[]
  readonly total: number
}

/** What the query string of this request asks of a list. */
export function listRequest(request: FastifyRequest): ListRequest {
  const query = request.raw.url?.split('?').slice(1).join('?') ?? ''
  try {
    return parseListRequest(query)
  } catch (error) {
    if (!(error instanceof RqlSyntaxError)) throw error
    throw new Refusal('VAL_001', [
      error.reason === 'page_twice'
        ? problem('', 'page_twice')
        : problem('', 'not_understood', { at: error.at }),
    ])
  }
}

/** Answers with a bare array and `Content-Range: items <first>-<last>/<total>` (domain: section 17.3). */
export function replyPage<Row, Out>(
  reply: FastifyReply,
  { offset }: ListRequest,
  { items, total }: Page<Row>,
  present: (row: Row) => Out,
): Out[] {
  const last = items.length > 0 ? offset + items.length - 1 : offset
  const first = total === 0 ? 0 : offset
  reply.header('content-range', `items ${first}-${total === 0 ? 0 : last}/${total}`)
  return items.map(present)
}
