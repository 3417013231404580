import type { ContractStep } from '@entente/shared/domain/contracts/index.ts'
import { CONTRACT_NOTICES } from '@entente/shared/domain/contracts/notices.ts'
import type { Ctx } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { refreshRole } from '../accounts/index.ts'
import { record } from '../history/index.ts'
import { refreshRelation } from '../partners/index.ts'
import type { ContractRow } from './contract-store.ts'

/** What is said of a step besides the step itself. */
export interface Saying {
  readonly note?: string | null | undefined
  /** Done by the holder of an activation link who did not say who they are. */
  readonly byRecipient?: boolean
}

/**
 * Writes down a step that was taken: in the history, in what the owner is by what it was granted, in what the two partners
 * count of each other, and for whoever is to hear of it. A caller without an actor is Entente itself.
 */
export async function recordStep(
  ctx: Ctx,
  contract: ContractRow,
  { action, from, to, tells }: ContractStep,
  { note, byRecipient = false }: Saying = {},
): Promise<void> {
  const { id, type, issuer_id, owner_id, bound } = contract
  await record(ctx, {
    object: id,
    action,
    from,
    to,
    note: note ?? undefined,
    byRecipient,
    visibleTo: [issuer_id, owner_id],
  })
  if (from !== to && type === 'service') await refreshRole(ctx, owner_id)
  if (from !== to) await refreshRelation(ctx, issuer_id, owner_id)

  const told = tells && CONTRACT_NOTICES[tells]
  // A placeholder has nobody who could hear of anything.
  if (!tells || (told === 'partner' && !bound)) return
  await enqueue(ctx, 'notify', {
    event: tells,
    object: id,
    account: told === 'issuer' ? issuer_id : owner_id,
    note: note ?? undefined,
  })
}
