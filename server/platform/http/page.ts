import type { Selection } from '@entente/shared/rql/ast.ts'
import { pageOf } from '@entente/shared/rql/page.ts'
import { parse } from '@entente/shared/rql/parse.ts'
import { RqlError } from '@entente/shared/rql/rql-error.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import type { ListRequest } from '../lists/query.ts'
import { invalid, problem, Refusal } from '../refusal.ts'

/** One page of a list and how many rows there are in all. */
export interface Page<Row> {
  readonly items: readonly Row[]
  readonly total: number
}

/** The page of a list that is always read whole, because it is never long. */
export const partOf = <Row>({ limit, offset }: ListRequest, rows: readonly Row[]): Page<Row> => ({
  items: rows.slice(offset, offset + limit),
  total: rows.length,
})

/** What the query string of this request asks of a list. */
export function listRequest(request: FastifyRequest): ListRequest {
  const text = request.raw.url?.split('?').slice(1).join('?') ?? ''
  try {
    const query = parse(text)
    if (query.cursor !== undefined) return invalid('cursor', 'unknown_filter', {})
    return { ...query, ...pageOf(query) }
  } catch (error) {
    if (!(error instanceof RqlError)) throw error
    const { reason, word, at } = error
    throw new Refusal('VAL_001', [problem('', 'bad_query', { reason, word, at })])
  }
}

interface Shape<Row, Out> {
  /** What every entry looks like; only what it has can be selected. */
  readonly schema: TObject
  readonly present: (row: Row) => Out
}

/** Answers with a bare array and `Content-Range: items <first>-<last>/<total>` (domain: section 17.3). */
export function replyPage<Row, Out extends object>(
  reply: FastifyReply,
  { offset, select }: ListRequest,
  { items, total }: Page<Row>,
  { schema, present }: Shape<Row, Out>,
): Out[] {
  const last = items.length > 0 ? offset + items.length - 1 : offset
  const first = total === 0 ? 0 : offset
  reply.header('content-range', `items ${first}-${total === 0 ? 0 : last}/${total}`)
  return items.map(present).map(selected(select, schema))
}

/** Leaves out what `select(-field)` does not want; nothing is hidden by default here, so a plain field changes nothing. */
function selected(select: readonly Selection[], schema: TObject) {
  const unknown = select.find(({ field }) => !Object.hasOwn(schema.properties, field))
  if (unknown) throw new Refusal('VAL_001', [problem('select', 'unknown_select', { name: unknown.field })])
  const hidden = new Set(select.filter(({ shown }) => !shown).map(({ field }) => field))
  return <Out extends object>(entry: Out): Out => {
    const kept = { ...entry }
    for (const field of hidden) Reflect.deleteProperty(kept, field)
    return kept
  }
}
