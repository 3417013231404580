import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { type Ctx, type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import type { ContractRow } from './contract-store.ts'
import { endContract } from './end-contract.ts'
import { stepFor } from './step-for.ts'

/** The partner turns an offer down, or the issuer what the partner enrolled for (domain: section 7.4). */
export const rejectContract = (ctx: MemberCtx, id: string, note: string | undefined): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'reject')
    await endContract(ctx, contract, step, { note })
  })

/** The holder of an activation link turns the offer down (domain: section 8.1, row 3). */
export async function rejectOffer(ctx: Ctx, contract: ContractRow, note: string | undefined): Promise<void> {
  const { type, status } = contract
  const step = moveOf(type, status, 'reject')
  if (step?.by !== 'partner') refuse('CTR_001', { type, status })
  await endContract(ctx, contract, step, { note, byRecipient: !ctx.actor })
}
