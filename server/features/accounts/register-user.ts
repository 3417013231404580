import type { Ctx } from '../../platform/context.ts'
import { record } from '../history/index.ts'
import { insertUser, type NewUser } from './user-store.ts'

/** Makes a user who can sign in; an e-mail that is taken meanwhile is refused as ACT_003. */
export async function registerUser(ctx: Ctx, user: NewUser): Promise<string> {
  const id = await insertUser(ctx, user)
  await record(ctx, { object: id, action: 'create', by: id, visibleTo: [] })
  return id
}
