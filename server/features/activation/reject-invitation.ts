import { type Ctx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { lockContract, rejectOffer } from '../contracts/index.ts'
import { openInvitation } from './invitation-queries.ts'

interface Words {
  readonly email?: string | null | undefined
  readonly note?: string | null | undefined
}

/** The recipient turns the invitation down; the link is dead from then on. */
export const rejectInvitation = (ctx: Ctx, code: string, { email, note }: Words): Promise<void> =>
  transact(ctx, async (ctx) => {
    const invitation = await openInvitation(ctx, code)
    const contract = (await lockContract(ctx, invitation.id)) ?? refuse('ACT_001')
    if (contract.status !== 'pending') refuse('ACT_001')
    const words = [note?.trim(), email?.trim() && `(${email.trim()})`].filter(Boolean).join(' ')
    await rejectOffer(ctx, contract, words || undefined)
  })
