import type { Acceptance } from '@entente/shared/api/activation.ts'
import { type Actor, type Ctx, type MemberCtx, transact } from '../../platform/context.ts'
import { refuse, refuseInvalid } from '../../platform/refusal.ts'
import { admitUsers, renameAccount } from '../accounts/index.ts'
import { actorIn, openSession } from '../auth/index.ts'
import { type ContractRow, lockOffer, signContract } from '../contracts/index.ts'
import { checkAcceptance } from './check-acceptance.ts'
import { chosenAccount } from './chosen-account.ts'
import { type OpenInvitation, openInvitation } from './invitation-queries.ts'
import { recipient } from './recipient.ts'
import { takePlaceholderOver } from './take-placeholder-over.ts'

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
    const contract = (await lockOffer(ctx, invitation)) ?? refuse('ACT_001')
    if (contract.status !== 'pending') refuse('ACT_001')

    const userId = await recipient(ctx, acceptance)
    const chosen = await chosenAccount(ctx, { userId, contract, wanted: acceptance.account?.id })
    const accountId = chosen ?? contract.owner_id
    const signer = await actingAs(ctx, userId, accountId)
    if (chosen === undefined) await settleIn(signer, contract, acceptance.account?.name?.trim())
    const held = await boundTo(signer, contract, invitation)
    await signContract(signer, held, { signeeId: userId, read: acceptance })

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

/** An account that is there already takes the placeholder's place (D-06). */
const boundTo = async (
  ctx: MemberCtx,
  contract: ContractRow,
  { partner_name }: OpenInvitation,
): Promise<ContractRow> =>
  ctx.actor.account.id === contract.owner_id ? contract : takePlaceholderOver(ctx, contract, partner_name)
