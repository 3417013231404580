import type { NewContract } from '@entente/shared/api/contracts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { invalid, refuse } from '../../platform/refusal.ts'
import type { AgreementRow } from '../agreements/index.ts'
import { findOffer } from '../catalog/index.ts'
import type { ContractRow } from './contract-store.ts'
import { lockServices } from './prerequisite-store.ts'

/** A product of the caller's catalogue. */
export interface Sourced {
  readonly productId: string
  /** Of the product; it is who signs a program contract where the product is referred. */
  readonly vendorId: string
  readonly listingId: string
  /** The service contract that the product is in the caller's catalogue by. */
  readonly service: ContractRow
}

/**
 * The product that shall be sourced under this agreement. It has to be in the catalogue that one of the caller's active
 * service contracts opens, of an agreement that sources from this one (domain: sections 8.4, 8.5).
 */
export async function sourcedProduct(
  ctx: MemberCtx,
  agreement: AgreementRow,
  { sourcing }: NewContract,
): Promise<Sourced> {
  const services = await lockServices(ctx, agreement.id)
  if (services.length === 0) refuse('CTR_003', { type: 'service' })
  if (!sourcing?.product) return invalid('sourcing.product', 'required')
  const productId = canonicalId(sourcing.product.id)
  for (const service of services) {
    const offer = await findOffer(ctx, service.agreement_id, productId)
    if (offer) return { productId, vendorId: offer.vendor_id, listingId: offer.listing_id, service }
  }
  return invalid('sourcing.product.id', 'not_found')
}
