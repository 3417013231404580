import type { MemberCtx } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { refuse } from '../../platform/refusal.ts'
import { activeVersion } from '../agreements/index.ts'
import { record } from '../history/index.ts'
import { type ContractRow, insertAcceptance, moveContract, type StoredStep } from './contract-store.ts'

/** The partner accepts the agreement's active version in place of the one it signed; nothing else changes (7.5). */
export async function upgradeContract(
  ctx: MemberCtx,
  contract: ContractRow,
  step: StoredStep,
): Promise<void> {
  const accepted = (await activeVersion(ctx, contract.agreement_id)) ?? refuse('AGR_006')
  if (accepted.version === contract.version) refuse('CTR_008')
  await moveContract(ctx, contract, step, {
    version: accepted.version,
    signed_at: ctx.now(),
    signed_by: ctx.actor.userId,
  })
  await insertAcceptance(ctx, {
    contractId: contract.id,
    version: accepted.version,
    signeeId: ctx.actor.userId,
    documentSha256: accepted.sha256,
    description: accepted.description,
  })
  await record(ctx, {
    object: contract.id,
    action: 'sign',
    from: contract.status,
    to: step.to,
    note: String(accepted.version),
    visibleTo: [contract.issuer_id, contract.owner_id],
  })
  await enqueue(ctx, 'notify', {
    event: 'contract_upgraded',
    object: contract.id,
    account: contract.issuer_id,
  })
}
