import type { HistoryEntry } from '@entente/shared/api/contracts.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { moment } from '../../platform/http/moment.ts'

/** Everything that happened to an object and that the caller may see, newest first. */
export async function listHistory(ctx: MemberCtx, objectId: string): Promise<HistoryEntry[]> {
  const rows = await ctx.db
    .selectFrom('history as h')
    .leftJoin('users as u', 'u.id', 'h.user_id')
    .leftJoin('api_tokens as t', 't.id', 'h.token_id')
    .select([
      'h.id',
      'h.at',
      'h.object_id',
      'h.action',
      'h.from_status',
      'h.to_status',
      'h.note',
      'h.by_recipient',
    ])
    .select(['h.user_id', 'u.name as user_name', 'h.token_id', 't.name as token_name'])
    .where('h.object_id', '=', objectId)
    .where('h.visible_to', '@>', [[ctx.actor.account.id]])
    .orderBy('h.id', 'desc')
    .limit(1000)
    .execute()

  return rows.map((row) => ({
    id: Number(row.id),
    at: moment(row.at),
    by: row.by_recipient
      ? { id: 'recipient', name: '' }
      : { id: row.token_id ?? row.user_id ?? 'system', name: row.token_name ?? row.user_name ?? 'Entente' },
    object: row.object_id,
    action: row.action,
    from: row.from_status,
    to: row.to_status,
    note: row.note,
  }))
}
