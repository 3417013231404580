import type { Acceptance } from '@entente/shared/api/activation.ts'
import { type Actor, type Ctx, type MemberCtx, transact } from '../../platform/context.ts'
import { refuse, refuseInvalid } from '../../platform/refusal.ts'
import { admitUsers, renameAccount } from '../accounts/index.ts'
import { actorOfSession, openSession } from '../auth/index.ts'
import { type ContractRow, lockContract, signContract } from '../contracts/index.ts'
import { checkAcceptance } from './check-acceptance.ts'
import { chosenAccount } from './chosen-account.ts'
import { openInvitation } from './invitation-queries.ts'
import { giveUpPlaceholder, takePlaceholderOver } from './placeholder-store.ts'
import { recipient } from './recipient.ts'

export interface Accepted {
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
    const accountId = await chosenAccount(ctx, { userId, contract, wanted: acceptance.account?.id })
    return accountId
      ? acceptFor(ctx, { userId, accountId, contract })
      : acceptAnew(ctx, { userId, contract, name: acceptance.account?.name?.trim() })
  })

/** The company is new here: the placeholder becomes its account. */
async function acceptAnew(
  ctx: Ctx,
  { userId, contract, name }: { userId: string; contract: ContractRow; name: string | undefined },
): Promise<Accepted> {
  if (name) await renameAccount(ctx, contract.owner_id, name)
  await admitUsers(ctx, contract.owner_id, [userId])
  return signAs(ctx, { userId, accountId: contract.owner_id, contract })
}

/** The company has an account: it takes the placeholder's place (D-06). */
async function acceptFor(
  ctx: Ctx,
  { userId, accountId, contract }: { userId: string; accountId: string; contract: ContractRow },
): Promise<Accepted> {
  if (accountId === contract.owner_id) return signAs(ctx, { userId, accountId, contract })
  const externalId = await giveUpPlaceholder(ctx, contract)
  const accepted = await signAs(ctx, { userId, accountId, contract })
  await takePlaceholderOver(ctx, { contract, accountId, externalId })
  return accepted
}

async function signAs(
  ctx: Ctx,
  { userId, accountId, contract }: { userId: string; accountId: string; contract: ContractRow },
): Promise<Accepted> {
  const token = await openSession(ctx, userId, accountId)
  const signer: MemberCtx = { ...ctx, actor: (await actorOfSession(ctx, token)) ?? refuse('AUTH_001') }
  const signed = await signContract(signer, contract, { signeeId: userId, ownerId: accountId })
  // Signing may have changed what the account is allowed to do.
  const actor = (await actorOfSession(ctx, token)) ?? refuse('AUTH_001')
  return { token, actor, contractId: signed.id }
}
