import type { AccountActivation } from '@entente/shared/api/activation.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid, refuse } from '../../platform/refusal.ts'
import { admitUsers, ownUsers, renameAccount } from '../accounts/index.ts'
import { lockOffer, requireAcceptance, signContract } from '../contracts/index.ts'
import { openInvitation } from './invitation-queries.ts'

/**
 * Makes the invited company's account for users of the caller's own account, who sign for it: what the wizard does when an
 * account is created at once, for clients that take the steps one by one (domain: section 18.5). Returns its identifier.
 */
export const activateAccount = (ctx: MemberCtx, code: string, wanted: AccountActivation): Promise<string> =>
  transact(ctx, async (ctx) => {
    const name = wanted.name.trim() || invalid('name', 'required')
    const invitation = await openInvitation(ctx, code)
    const contract = (await lockOffer(ctx, invitation)) ?? refuse('ACT_001')
    if (contract.status !== 'pending') refuse('ACT_001')
    if (contract.bound) refuse('ACT_002')
    if (wanted.contract_id && canonicalId(wanted.contract_id) !== contract.id)
      invalid('contract_id', 'not_found')
    if (wanted.id && canonicalId(wanted.id) !== contract.owner_id) invalid('id', 'not_found')
    requireAcceptance(ctx, wanted.accepted)

    const users = await ownUsers(ctx, wanted.users)
    await renameAccount(ctx, contract.owner_id, name)
    await admitUsers(ctx, contract.owner_id, [ctx.actor.userId, ...users])
    await signContract(ctx, contract, { signeeId: ctx.actor.userId })
    return contract.owner_id
  })
