import type { NewContract } from '@entente/shared/api/contracts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { invalid, problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import type { AgreementRow } from '../agreements/index.ts'
import { hasHub, lockOwnMarketplaces } from '../marketplaces/index.ts'
import { hasOpenSourcing } from './contract-store.ts'
import { enterSourcing } from './enter-sourcing.ts'
import { requireAcceptance } from './require-acceptance.ts'
import { sourcedProduct } from './sourced-product.ts'
import { wordsOf } from './words-of.ts'

/** The reseller asks to sell a product of its catalogue on a marketplace of its own (domain: section 8.4, D-54). */
export async function enrollSyndication(
  ctx: MemberCtx,
  agreement: AgreementRow,
  wanted: NewContract,
): Promise<string> {
  refuseInvalid([
    ...(wanted.sourcing?.product ? [] : [problem('sourcing.product', 'required')]),
    ...(wanted.sourcing?.marketplace ? [] : [problem('sourcing.marketplace', 'required')]),
  ])
  const sourced = await sourcedProduct(ctx, agreement, wanted)
  requireAcceptance(ctx, wanted.accepted)
  const marketplaceId = await targetMarketplace(ctx, wanted)
  if (await hasOpenSourcing(ctx, agreement.id, sourced.productId, marketplaceId)) refuse('CTR_002')
  const contract = await enterSourcing(ctx, {
    agreement,
    sourced,
    marketplaceId,
    read: wanted,
    message: wordsOf(wanted),
  })
  return contract.id
}

async function targetMarketplace(ctx: MemberCtx, { sourcing }: NewContract): Promise<string> {
  const wanted = canonicalId(sourcing?.marketplace?.id ?? '')
  const [own] = await lockOwnMarketplaces(ctx, [wanted])
  if (!own) return invalid('sourcing.marketplace.id', 'not_found')
  if (!(await hasHub(ctx, own.id))) invalid('sourcing.marketplace.id', 'without_hub')
  return own.id
}
