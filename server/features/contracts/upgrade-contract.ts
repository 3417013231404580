import type { MovingStep } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { insertAcceptance } from './acceptance-store.ts'
import type { ContractRow } from './contract-store.ts'
import { takeStep } from './take-step.ts'
import { type Read, versionToSign } from './version-to-sign.ts'

/** The partner accepts the agreement's active version in place of the one it signed; nothing else changes (7.5). */
export async function upgradeContract(
  ctx: MemberCtx,
  contract: ContractRow,
  step: MovingStep,
  read: Read,
): Promise<void> {
  const accepted = await versionToSign(ctx, contract.agreement_id, read)
  const columns = {
    version: accepted.version,
    signed_at: ctx.now(),
    signed_by: ctx.actor.userId,
  }
  await takeStep(ctx, contract, step, { columns, note: String(accepted.version) })
  await insertAcceptance(ctx, contract, accepted, ctx.actor.userId)
}
