import { lifecycles } from '@entente/shared/domain/contracts/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { refuse } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { refreshRelation } from '../partners/index.ts'
import { type ContractRow, isStored, moveContract, spendActivation } from './contract-store.ts'

/** The partner turns an offer down; the contract is ended, its link is dead (domain: section 8.1, row 3). */
export async function rejectContract(
  ctx: Ctx,
  contract: ContractRow,
  note: string | undefined,
): Promise<ContractRow> {
  const { type, status } = contract
  const step = lifecycles[type].step(status, 'reject')
  if (step?.by !== 'partner' || !isStored(step)) refuse('CTR_001', { type, status })

  const rejected = await moveContract(ctx, contract, step, {
    rejected_at: ctx.now(),
    rejected_by: ctx.actor?.userId ?? null,
  })
  await spendActivation(ctx, rejected.id)
  await record(ctx, {
    object: rejected.id,
    action: 'reject',
    from: status,
    to: rejected.status,
    note,
    byRecipient: !ctx.actor,
    visibleTo: [rejected.issuer_id, rejected.owner_id],
  })
  await refreshRelation(ctx, rejected.issuer_id, rejected.owner_id)
  await enqueue(ctx, 'notify', {
    event: 'contract_rejected_by_partner',
    object: rejected.id,
    account: rejected.issuer_id,
  })
  return rejected
}
