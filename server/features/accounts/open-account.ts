import type { Ctx } from '../../platform/context.ts'
import { record } from '../history/index.ts'
import { insertAccount, type NewAccount } from './account-store.ts'

/** Makes an account, with its Administrators group and nobody in it yet; seen by itself and by whoever made it. */
export async function openAccount(ctx: Ctx, account: NewAccount): Promise<string> {
  const id = await insertAccount(ctx, account)
  const maker = ctx.actor ? [ctx.actor.account.id] : []
  await record(ctx, { object: id, action: 'create', visibleTo: [id, ...maker] })
  return id
}
