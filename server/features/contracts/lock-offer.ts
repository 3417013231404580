import type { Ctx } from '../../platform/context.ts'
import { shareAgreements } from '../agreements/index.ts'
import { type ContractRow, lockOffers } from './contract-store.ts'

/**
 * The offer behind a link, locked for whoever accepts it, with all that this takes besides: what else the company was offered,
 * and the agreements of these, because a name that is given to the company is written to all of them (ADR 15). Undefined
 * where the offer is gone.
 */
export async function lockOffer(
  ctx: Ctx,
  offer: Pick<ContractRow, 'id' | 'owner_id'>,
): Promise<ContractRow | undefined> {
  const offers = await lockOffers(ctx, offer)
  await shareAgreements(
    ctx,
    offers.map(({ agreement_id }) => agreement_id),
  )
  return offers.find(({ id }) => id === offer.id)
}
