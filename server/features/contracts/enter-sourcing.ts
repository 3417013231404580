import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import type { AgreementRow } from '../agreements/index.ts'
import { insertAcceptance } from './acceptance-store.ts'
import { contractName } from './contract-name.ts'
import { type ContractRow, insertContract } from './contract-store.ts'
import { recordStep } from './record-step.ts'
import type { Sourced } from './sourced-product.ts'
import { type Read, versionToSign } from './version-to-sign.ts'

interface Entry {
  readonly agreement: AgreementRow
  readonly sourced: Sourced
  /** Where the caller is going to sell it. */
  readonly marketplaceId: string | null
  readonly read: Read
  readonly message: string | undefined
}

/** The caller signs for a product under a syndication or referral agreement; the contract waits for somebody else. */
export async function enterSourcing(
  ctx: MemberCtx,
  { agreement, sourced, marketplaceId, read, message }: Entry,
): Promise<ContractRow> {
  const step = moveOf(agreement.type, 'new', 'enroll') ?? refuse('AGR_007')
  const accepted = await versionToSign(ctx, agreement.id, read)
  const contract = await insertContract(ctx, {
    type: agreement.type,
    status: step.to,
    name: contractName(agreement.title),
    agreementId: agreement.id,
    issuerId: agreement.owner_id,
    ownerId: ctx.actor.account.id,
    creatorId: ctx.actor.account.id,
    bound: true,
    kind: sourced.service.kind,
    marketplaceId,
    productId: sourced.productId,
    listingId: sourced.listingId,
    prerequisiteId: sourced.service.id,
    message,
    signature: { version: accepted.version, signeeId: ctx.actor.userId, approved: false },
  })
  await insertAcceptance(ctx, contract, accepted, ctx.actor.userId)
  await recordStep(ctx, contract, step)
  return contract
}
