import { type MemberCtx, transact } from '../../platform/context.ts'
import { lockAccount, removePlaceholder } from '../accounts/index.ts'
import { removeContract } from './contract-store.ts'
import { recordStep } from './record-step.ts'
import { settleReferral } from './settle-referral.ts'
import { stepFor } from './step-for.ts'

/** The issuer takes an offer back that nobody has answered; nothing of it is left but its history (8.1, row 4). */
export const deleteContract = (ctx: MemberCtx, id: string): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'delete')
    await lockAccount(ctx, contract.owner_id)
    await settleReferral(ctx, contract, 'reject')
    await removeContract(ctx, contract.id)
    await recordStep(ctx, contract, step)
    await removePlaceholder(ctx, contract.owner_id)
  })
