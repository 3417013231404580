import type { ContractSignature } from '@entente/shared/api/contracts.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { approveContract } from './approve-contract.ts'
import { requireAcceptance } from './require-acceptance.ts'
import { signContract } from './sign-contract.ts'
import { stepFor } from './step-for.ts'
import { upgradeContract } from './upgrade-contract.ts'

/**
 * One word for three acts (domain: section 7.3): the partner signs an offer, the issuer approves what the partner enrolled
 * for, and the partner of an active contract accepts a new version.
 */
export const signAsMember = (ctx: MemberCtx, id: string, signature: ContractSignature): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'sign')
    if (step.by === 'issuer') return approveContract(ctx, contract, step)

    requireAcceptance(ctx, signature.accepted)
    if (contract.status === 'active') return upgradeContract(ctx, contract, step, signature)
    await signContract(ctx, contract, { signeeId: ctx.actor.userId, read: signature })
  })
