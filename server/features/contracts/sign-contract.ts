import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { openPortal } from '../accounts/index.ts'
import { refreshRelation } from '../partners/index.ts'
import { insertAcceptance } from './acceptance-store.ts'
import { spendActivation } from './activation-store.ts'
import { bindOffers, type ContractRow } from './contract-store.ts'
import { openDistributions } from './open-distributions.ts'
import { settleReferral } from './settle-referral.ts'
import { refuseUnmet } from './step-for.ts'
import { takeStep } from './take-step.ts'
import { type Read, versionToSign } from './version-to-sign.ts'

interface Signature {
  readonly signeeId: string
  readonly read?: Read
}

/**
 * Signs a pending program or service contract for the partner: it becomes active on the agreement's active version,
 * its link is spent, the account's portal opens, and automatic distribution contracts come into being (8.1, 8.2).
 */
export async function signContract(
  ctx: Ctx,
  contract: ContractRow,
  { signeeId, read = {} }: Signature,
): Promise<ContractRow> {
  const { type, status } = contract
  const step = moveOf(type, status, 'sign')
  if (status !== 'pending' || step?.by !== 'partner') refuse('CTR_001', { type, status })
  await refuseUnmet(ctx, contract, step)
  const accepted = await versionToSign(ctx, contract.agreement_id, read)

  const columns = {
    bound: true,
    version: accepted.version,
    enrolled_at: ctx.now(),
    signed_at: ctx.now(),
    signed_by: signeeId,
  }
  await openPortal(ctx, contract.owner_id)
  await settleReferral(ctx, contract, 'accept')
  const signed = await takeStep(ctx, contract, step, { columns })
  await insertAcceptance(ctx, signed, accepted, signeeId)
  await spendActivation(ctx, signed.id)
  await showOtherOffers(ctx, signed.owner_id)
  if (type === 'program') await openDistributions(ctx, signed, signeeId)
  return signed
}

/** What else the company was offered while nobody acted for it is its own to answer now. */
async function showOtherOffers(ctx: Ctx, ownerId: string): Promise<void> {
  for (const { issuer_id } of await bindOffers(ctx, ownerId)) await refreshRelation(ctx, issuer_id, ownerId)
}
