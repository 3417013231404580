import type { ContractType } from '@entente/shared/domain/contracts/index.ts'
import { listing, listingRequest } from '@entente/shared/domain/listings.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import type { Ctx } from '../../platform/context.ts'
import { refreshRelation } from '../partners/index.ts'
import { type ListingRow, lockListings, lockOpenRequests, moveListing, moveRequest } from './listing-store.ts'
import { type ListingChange, recordChanges } from './record-listing.ts'

interface Ended {
  readonly id: string
  readonly type: ContractType
}

/**
 * Everything under a contract that has ended is taken down, and what was still asked for there is canceled (D-18). Both
 * sides find in the history which contract it ended with, unless the vendor is no party of it.
 */
export async function closeListings(ctx: Ctx, { id, type }: Ended): Promise<void> {
  const listings = await lockListings(ctx, id)
  const changes = [...(await cancelRequests(ctx, listings)), ...(await unlist(ctx, listings))]
  const { endedWith, endedWithSourcing } = SERVER_MESSAGES.en.made
  const note = type === 'distribution' ? endedWith({ contract: id }) : endedWithSourcing()
  await recordChanges(
    ctx,
    changes.map((change) => ({ ...change, note })),
  )
  const pairs = new Map(listings.map((row) => [`${row.vendor_id} ${row.provider_id}`, row]))
  for (const { vendor_id, provider_id } of pairs.values()) await refreshRelation(ctx, vendor_id, provider_id)
}

async function cancelRequests(ctx: Ctx, listings: readonly ListingRow[]): Promise<ListingChange[]> {
  const changes: ListingChange[] = []
  for (const request of await lockOpenRequests(ctx, listings)) {
    const step = listingRequest.step(request.state, 'cancel')
    const row = listings.find(({ id }) => id === request.listing_id)
    if (!step || !row) continue
    await moveRequest(ctx, request, step.to)
    changes.push({ object: request.id, ...step, parties: partiesOf(row), tells: 'listing_request_canceled' })
  }
  return changes
}

async function unlist(ctx: Ctx, listings: readonly ListingRow[]): Promise<ListingChange[]> {
  const changes: ListingChange[] = []
  for (const row of listings) {
    const step = listing.step(row.status, 'unlist')
    if (!step) continue
    await moveListing(ctx, row, step.to)
    changes.push({ object: row.id, ...step, parties: partiesOf(row) })
  }
  return changes
}

const partiesOf = ({ vendor_id, provider_id }: ListingRow) => ({ vendor: vendor_id, provider: provider_id })
