import { canonicalId } from '@entente/shared/domain/ids.ts'
import { INVITED_ACCOUNTS } from '@entente/shared/domain/partners.ts'
import type { Ctx } from '../../platform/context.ts'
import { invalid, refuse } from '../../platform/refusal.ts'
import { joinedUsers, lockAccount } from '../accounts/index.ts'
import { type ContractRow, hasOpenContract } from '../contracts/index.ts'

interface Choice {
  readonly userId: string
  readonly contract: ContractRow
  readonly wanted: string | undefined
}

/** The existing account that shall sign, undefined when the invited company is new here (domain: section 11.2). */
export async function chosenAccount(
  ctx: Ctx,
  { userId, contract, wanted }: Choice,
): Promise<string | undefined> {
  // A contract that was offered to an existing account is for that account and no other.
  const id = wanted === undefined ? (contract.bound ? contract.owner_id : undefined) : canonicalId(wanted)
  if (id === undefined) return undefined
  if (contract.bound && id !== contract.owner_id) invalid('account.id', 'not_found')

  const account = (await lockAccount(ctx, id)) ?? invalid('account.id', 'not_found')
  const members = await joinedUsers(ctx, id, [userId])
  if (!members.includes(userId)) invalid('account.id', 'not_a_member')
  const fitting =
    contract.type === 'program' || contract.type === 'service' ? INVITED_ACCOUNTS[contract.type] : undefined
  if (account.type !== fitting || id === contract.issuer_id) refuse('ACT_002', undefined, 'account.id')
  if (id !== contract.owner_id && (await hasOpenContract(ctx, contract.agreement_id, id)))
    refuse('CTR_002', undefined, 'account.id')
  return id
}
