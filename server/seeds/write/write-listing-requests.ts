import type { Ctx } from '../../platform/context.ts'
import type { Entry } from '../story/history.ts'
import type { ToldRequest } from '../story/listing-requests.ts'
import { issueIds } from './issue-ids.ts'

/** Writes what vendors asked of the providers of their listings; returns its record. */
export async function writeListingRequests(ctx: Ctx, requests: readonly ToldRequest[]): Promise<Entry[]> {
  await issueIds(
    ctx,
    requests.map(({ id }) => id),
  )
  await ctx.db
    .insertInto('listing_requests')
    .values(
      requests.map(({ id, seed, place, state, assigneeId, entries }) => ({
        id,
        listing_id: place.id,
        vendor_id: place.vendor_id,
        provider_id: place.provider_id,
        type: seed.type,
        state,
        note: seed.note ?? '',
        assignee_id: assigneeId,
        created_at: entries[0]?.at,
        created_by: entries[0]?.actor?.userId,
        updated_at: entries.at(-1)?.at,
        updated_by: entries.at(-1)?.actor?.userId,
      })),
    )
    .execute()
  return requests.flatMap(({ entries }) => entries)
}
