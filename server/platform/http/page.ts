import type { List } from '@entente/shared/lists/field.ts'
import { pageOf } from '@entente/shared/rql/page.ts'
import { parse } from '@entente/shared/rql/parse.ts'
import { print } from '@entente/shared/rql/print.ts'
import { RqlError } from '@entente/shared/rql/rql-error.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import type { ListRequest } from '../lists/query.ts'
import type { Page } from '../lists/read-page.ts'
import { problem, Refusal } from '../refusal.ts'
import { selected } from './select.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What may be asked of the list that this route answers with. */
    list?: List
  }
}

/** What the query string of this request asks of a list. */
export function listRequest(request: FastifyRequest): ListRequest {
  const text = request.raw.url?.split('?').slice(1).join('?') ?? ''
  try {
    const query = parse(text)
    return { ...query, ...pageOf(query) }
  } catch (error) {
    if (!(error instanceof RqlError)) throw error
    const { reason, word, at } = error
    throw new Refusal('VAL_001', [problem('', 'bad_query', { reason, word, at })])
  }
}

interface Shape<Row, Out> {
  /** What every entry looks like; only what it has can be selected. */
  readonly schema: TSchema
  readonly present: (row: Row) => Out
}

/**
 * Answers with a bare array, `Content-Range: items <first>-<last>/<total>` (domain: section 17.3) and the address of
 * the next page.
 */
export function replyPage<Row, Out extends object>(
  reply: FastifyReply,
  list: ListRequest,
  { items, first, total, next }: Page<Row>,
  { schema, present }: Shape<Row, Out>,
): Out[] {
  const { config, url } = reply.request.routeOptions
  if (!config.list) throw new Error(`${url} does not say what may be asked of it`)
  const last = Math.max(first, first + items.length - 1)
  reply.header('content-range', total === 0 ? 'items 0-0/0' : `items ${first}-${last}/${total}`)
  if (next) reply.header('link', `<${addressOfNext(reply, list, next)}>; rel="next"`)
  const shown = selected(list.select, schema, config.list)
  return items.map((row) => shown(present(row)))
}

/** The same question, from the cursor on. */
const addressOfNext = (reply: FastifyReply, list: ListRequest, cursor: string): string =>
  `${reply.request.url.split('?')[0]}?${print({ ...list, offset: undefined, cursor })}`
