import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { hasContracts, isUsedByAgreements, removeAgreement } from './agreement-store.ts'
import { lockMine } from './lock-mine.ts'

/** Deletes an agreement that nothing depends on, not even a contract that has ended (D-28). */
export const deleteAgreement = (ctx: MemberCtx, id: string): Promise<void> =>
  transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, id)
    if (await hasContracts(ctx, agreement.id)) refuse('AGR_001')
    if (await isUsedByAgreements(ctx, agreement.id)) refuse('AGR_002')
    await removeAgreement(ctx, agreement.id)
    await record(ctx, {
      object: agreement.id,
      action: 'delete',
      note: agreement.title,
      visibleTo: [agreement.owner_id],
    })
  })
