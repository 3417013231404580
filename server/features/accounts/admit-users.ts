import type { Ctx } from '../../platform/context.ts'
import { record } from '../history/index.ts'
import { addMembers } from './account-store.ts'

/** Makes these users joined members and administrators of the account. */
export async function admitUsers(ctx: Ctx, accountId: string, userIds: readonly string[]): Promise<void> {
  const admitted = [...new Set(userIds)]
  await addMembers(ctx, accountId, admitted)
  await record(
    ctx,
    ...admitted.map((note) => ({ object: accountId, action: 'admit user', note, visibleTo: [accountId] })),
  )
}
