import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { invalid } from '../../platform/refusal.ts'
import { joinedUsers } from './account-store.ts'

/** The users that a request names: joined members of the caller's account; anybody else is refused (domain: section 10.8). */
export async function ownUsers(
  ctx: MemberCtx,
  named: readonly { readonly id: string }[] = [],
): Promise<string[]> {
  const ids = named.map(({ id }) => canonicalId(id))
  const joined = new Set(await joinedUsers(ctx, ctx.actor.account.id, ids))
  const stranger = ids.findIndex((id) => !joined.has(id))
  return stranger < 0 ? ids : invalid(`users.${stranger}.id`, 'not_found')
}
