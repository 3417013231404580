import type { MemberCtx } from '../../platform/context.ts'
import { lockAccount, refreshRole, removePlaceholder } from '../accounts/index.ts'
import { type ContractRow, rebindContract } from '../contracts/index.ts'
import { nameUnlessNamed, refreshRelation } from '../partners/index.ts'
import { giveUpPlaceholder, handHistoryOver } from './placeholder-store.ts'

/**
 * The caller's account takes the place of the company that was invited: its contract, history and name in the issuer's
 * directory; the placeholder is gone (D-06).
 */
export async function takePlaceholderOver(
  ctx: MemberCtx,
  contract: ContractRow,
  invitedAs: string,
): Promise<ContractRow> {
  const { issuer_id, owner_id: placeholderId } = contract
  const accountId = ctx.actor.account.id
  await lockAccount(ctx, placeholderId)
  const externalId = await giveUpPlaceholder(ctx, contract)
  await handHistoryOver(ctx, contract, accountId)
  const rebound = await rebindContract(ctx, contract, { accountId, invitedAs })
  const { isGone } = await removePlaceholder(ctx, placeholderId)
  // It stays where it was invited to something else too, and is what that would make it.
  if (!isGone) {
    await refreshRole(ctx, placeholderId)
    await refreshRelation(ctx, issuer_id, placeholderId)
  }
  if (externalId) await nameUnlessNamed(ctx, issuer_id, accountId, externalId)
  return rebound
}
