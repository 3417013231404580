import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { approveContract } from './approve-contract.ts'
import { findContract } from './contract-queries.ts'
import { lockContract } from './contract-store.ts'
import { signContract } from './sign-contract.ts'
import { stepFor } from './step-for.ts'
import { upgradeContract } from './upgrade-contract.ts'

/**
 * One word for three acts (domain: section 7.3): the partner signs an offer, the issuer approves what the partner enrolled
 * for, and the partner of an active contract accepts a new version.
 */
export const signAsMember = (ctx: MemberCtx, id: string, accepted: boolean | undefined): Promise<void> =>
  transact(ctx, async (ctx) => {
    const wanted = canonicalId(id)
    if (!(await findContract(ctx, wanted))) refuse('NFD_001')
    const contract = (await lockContract(ctx, wanted)) ?? refuse('NFD_001')
    const step = stepFor(ctx, contract, 'sign')
    if (step.party === 'issuer') return approveContract(ctx, contract, step)

    requireAcceptance(ctx, accepted)
    if (contract.status === 'active') return upgradeContract(ctx, contract, step)
    await signContract(ctx, contract, { signeeId: ctx.actor.userId, ownerId: ctx.actor.account.id })
  })

/** A call by a token is itself the acceptance; in a browser somebody has to have ticked the box (D-67). */
function requireAcceptance({ actor }: MemberCtx, accepted: boolean | undefined): void {
  if (!(accepted ?? actor.tokenId !== undefined)) refuse('CTR_004', undefined, 'accepted')
}
