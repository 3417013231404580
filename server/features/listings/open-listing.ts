import { listing } from '@entente/shared/domain/listings.ts'
import type { Ctx } from '../../platform/context.ts'
import { refreshRelation } from '../partners/index.ts'
import { insertSourced } from './listing-store.ts'
import { recordChanges } from './record-listing.ts'

/** Lists the product of a syndication contract on the reseller's marketplace (domain: section 8.4 row 2, D-54). */
export async function openListing(ctx: Ctx, contractId: string): Promise<void> {
  const step = listing.step('new', 'list')
  const opened = step && (await insertSourced(ctx, contractId, step.to))
  if (!opened) return
  const parties = { vendor: opened.vendor_id, provider: opened.provider_id }
  await recordChanges(ctx, [{ object: opened.id, ...step, parties }])
  await refreshRelation(ctx, parties.vendor, parties.provider)
}
