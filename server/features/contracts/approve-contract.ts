import type { MemberCtx } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { refuse } from '../../platform/refusal.ts'
import { activeVersion } from '../agreements/index.ts'
import { record } from '../history/index.ts'
import { refreshRelation } from '../partners/index.ts'
import { type ContractRow, moveContract, type StoredStep } from './contract-store.ts'
import { openListing } from './listing-store.ts'

/** The issuer agrees to what the partner enrolled for; a syndicated product is listed at once (8.3 row 3, 8.4 row 2). */
export async function approveContract(
  ctx: MemberCtx,
  contract: ContractRow,
  step: StoredStep,
): Promise<void> {
  const version =
    contract.version ?? (await activeVersion(ctx, contract.agreement_id))?.version ?? refuse('AGR_006')
  const approved = await moveContract(ctx, contract, step, {
    version,
    countersigned_at: ctx.now(),
    countersigned_by: ctx.actor.userId,
  })
  if (approved.type === 'syndication') await openListing(ctx, approved)
  await record(ctx, {
    object: contract.id,
    action: 'sign',
    from: contract.status,
    to: step.to,
    visibleTo: [contract.issuer_id, contract.owner_id],
  })
  await refreshRelation(ctx, contract.issuer_id, contract.owner_id)
  await enqueue(ctx, 'notify', {
    event: 'contract_approved',
    object: contract.id,
    account: contract.owner_id,
  })
}
