import type { NewContract } from '@entente/shared/api/contracts.ts'
import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { asSystem, type MemberCtx } from '../../platform/context.ts'
import { invalid, problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { lockAccount } from '../accounts/index.ts'
import { type AgreementRow, activeVersion, lockOwnAgreement, requireGrant } from '../agreements/index.ts'
import { lockOwnMarketplaces } from '../marketplaces/index.ts'
import { hasOpenSourcing, openContractUnder } from './contract-store.ts'
import { enterSourcing } from './enter-sourcing.ts'
import { offerContract } from './offer-contract.ts'
import { requireAcceptance } from './require-acceptance.ts'
import { sourcedProduct } from './sourced-product.ts'
import { takeStep } from './take-step.ts'
import { wordsOf } from './words-of.ts'

/**
 * The invited distributor asks to contract directly with the vendor of a product: beside the referral, the vendor is
 * offered one of the caller's programs, and its answer decides both (domain: section 8.5, D-53).
 */
export async function enrollReferral(
  ctx: MemberCtx,
  agreement: AgreementRow,
  wanted: NewContract,
): Promise<string> {
  refuseInvalid([
    ...(wanted.sourcing?.product ? [] : [problem('sourcing.product', 'required')]),
    ...(wanted.program_agreement ? [] : [problem('program_agreement', 'required')]),
  ])
  const sourced = await sourcedProduct(ctx, agreement, wanted)
  requireAcceptance(ctx, wanted.accepted)
  requireGrant(ctx, 'program')
  const program = await ownProgram(ctx, wanted)
  const marketplaceId = await targetMarketplace(ctx, wanted)
  // Of two offers to the vendor at once, the second finds the first.
  await lockAccount(ctx, sourced.vendorId)
  const held = await openContractUnder(ctx, program.id, sourced.vendorId)
  if (held && held.status !== 'active') refuse('CTR_002', undefined, 'program_agreement.id')
  if (await hasOpenSourcing(ctx, agreement.id, sourced.productId)) refuse('CTR_002')

  const message = wordsOf(wanted)
  const referral = await enterSourcing(ctx, {
    agreement,
    sourced,
    marketplaceId,
    read: wanted,
    message,
  })
  if (held) {
    const step = moveOf('referral', referral.status, 'accept')
    if (step) await takeStep(asSystem(ctx), referral, step)
  } else
    await offerContract(ctx, {
      agreement: { id: program.id, type: 'program', title: program.title },
      partner: { id: sourced.vendorId, bound: true },
      kind: referral.kind,
      message,
      note: null,
      referralContractId: referral.id,
    })
  return referral.id
}

/** The program that the vendor is offered; one that can be signed now. */
async function ownProgram(ctx: MemberCtx, { program_agreement }: NewContract) {
  const id = canonicalId(program_agreement?.id ?? '')
  const program =
    (await lockOwnAgreement(ctx, id, ['program'])) ?? invalid('program_agreement.id', 'not_found')
  if (!(await activeVersion(ctx, program.id))) refuse('AGR_006', undefined, 'program_agreement.id')
  return program
}

/** Where the product is going to be sold, if that is said. */
async function targetMarketplace(ctx: MemberCtx, { sourcing }: NewContract): Promise<string | null> {
  if (!sourcing?.marketplace) return null
  const [own] = await lockOwnMarketplaces(ctx, [canonicalId(sourcing.marketplace.id)])
  return own?.id ?? invalid('sourcing.marketplace.id', 'not_found')
}
