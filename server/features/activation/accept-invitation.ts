import type { Acceptance } from '@entente/shared/api/activation.ts'
import { type Actor, type Ctx, type MemberCtx, transact } from '../../platform/context.ts'
import { refuse, refuseInvalid } from '../../platform/refusal.ts'
import { admitUsers, renameAccount } from '../accounts/index.ts'
import { actorIn, openSession } from '../auth/index.ts'
import { type ContractRow, lockContract, signContract } from '../contracts/index.ts'
import { checkAcceptance } from './check-acceptance.ts'
import { chosenAccount } from './chosen-account.ts'
import { openInvitation } from './invitation-queries.ts'
import { giveUpPlaceholder, takePlaceholderOver } from './placeholder-store.ts'
import { recipient } from './recipient.ts'

interface Accepted {
  /** Of the session in which the recipient goes on. */
  readonly token: string
  readonly actor: Actor
  readonly contractId: string
}

/**
 * The recipient accepts: becomes a user if it was none, the contract is signed for its company, and it goes on signed
 * in there (domain: section 11.3). All in one transaction; of two who accept at once, one is told the link is used.
 */
export const acceptInvitation = (ctx: Ctx, code: string, acceptance: Acceptance): Promise<Accepted> =>
  transact(ctx, async (ctx) => {
    refuseInvalid(checkAcceptance(acceptance))
    if (!acceptance.accepted) refuse('CTR_004', undefined, 'accepted')
    const invitation = await openInvitation(ctx, code)
    const contract = (await lockContract(ctx, invitation.id)) ?? refuse('ACT_001')
    if (contract.status !== 'pending') refuse('ACT_001')

    const userId = await recipient(ctx, acceptance)
    const chosen = await chosenAccount(ctx, { userId, contract, wanted: acceptance.account?.id })
    const accountId = chosen ?? contract.owner_id
    const signer = await actingAs(ctx, userId, accountId)
    if (chosen === undefined) await settleIn(signer, contract, acceptance.account?.name?.trim())
    if (accountId === contract.owner_id) await sign(signer, contract, acceptance)
    else await signInPlace(signer, contract, acceptance)

    const token = await openSession(ctx, userId, accountId)
    // Signing may have changed what the account is allowed to do.
    const { actor } = await actingAs(ctx, userId, accountId)
    return { token, actor, contractId: contract.id }
  })

/** From here on it is the recipient who acts, whoever sent the request. */
async function actingAs(ctx: Ctx, userId: string, accountId: string): Promise<MemberCtx> {
  return { ...ctx, actor: (await actorIn(ctx, userId, accountId)) ?? refuse('AUTH_001') }
}

/** The company is new here: the placeholder becomes its account, with the recipient in it. */
async function settleIn(ctx: MemberCtx, contract: ContractRow, name: string | undefined): Promise<void> {
  if (name) await renameAccount(ctx, contract.owner_id, name)
  await admitUsers(ctx, contract.owner_id, [ctx.actor.userId])
}

const sign = (ctx: MemberCtx, contract: ContractRow, { version }: Acceptance) =>
  signContract(ctx, contract, {
    signeeId: ctx.actor.userId,
    ownerId: ctx.actor.account.id,
    read: version,
  })

/** The company has an account: it takes the placeholder's place (D-06). */
async function signInPlace(ctx: MemberCtx, contract: ContractRow, acceptance: Acceptance): Promise<void> {
  const externalId = await giveUpPlaceholder(ctx, contract)
  await sign(ctx, contract, acceptance)
  await takePlaceholderOver(ctx, { contract, accountId: ctx.actor.account.id, externalId })
}
