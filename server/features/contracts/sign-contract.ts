import { lifecycles } from '@entente/shared/domain/contracts/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { refuse } from '../../platform/refusal.ts'
import { openPortal, refreshRole } from '../accounts/index.ts'
import { activeVersion } from '../agreements/index.ts'
import { record } from '../history/index.ts'
import { refreshRelation } from '../partners/index.ts'
import {
  type ContractRow,
  insertAcceptance,
  isStored,
  moveContract,
  spendActivation,
} from './contract-store.ts'
import { openDistributions } from './open-distributions.ts'

interface Signature {
  readonly signeeId: string
  /** The real account that becomes the contract's owner: the placeholder itself, or an account that takes its place. */
  readonly ownerId: string
}

/**
 * Signs a pending program or service contract for the partner: it becomes active on the agreement's active version,
 * its link is spent, the account's portal opens, and automatic distribution contracts come into being (8.1, 8.2).
 */
export async function signContract(
  ctx: Ctx,
  contract: ContractRow,
  { signeeId, ownerId }: Signature,
): Promise<ContractRow> {
  const { type, status } = contract
  const step = lifecycles[type].step(status, 'sign')
  if (status !== 'pending' || step?.by !== 'partner' || !isStored(step)) refuse('CTR_001', { type, status })
  if (contract.expire_at && contract.expire_at <= ctx.now()) refuse('CTR_006')
  const accepted = (await activeVersion(ctx, contract.agreement_id)) ?? refuse('AGR_006')

  const signed = await moveContract(ctx, contract, step, {
    owner_id: ownerId,
    bound: true,
    version: accepted.version,
    enrolled_at: ctx.now(),
    signed_at: ctx.now(),
    signed_by: signeeId,
  })
  await insertAcceptance(ctx, {
    contractId: signed.id,
    version: accepted.version,
    signeeId,
    documentSha256: accepted.sha256,
    description: accepted.description,
  })
  await spendActivation(ctx, signed.id)
  await openPortal(ctx, ownerId)
  await record(ctx, {
    object: signed.id,
    action: 'sign',
    from: status,
    to: signed.status,
    visibleTo: [signed.issuer_id, signed.owner_id],
  })
  if (type === 'service') await refreshRole(ctx, ownerId)
  if (type === 'program') await openDistributions(ctx, signed, signeeId)
  await refreshRelation(ctx, signed.issuer_id, signed.owner_id)
  await enqueue(ctx, 'notify', { event: 'contract_signed', object: signed.id, account: signed.issuer_id })
  return signed
}
