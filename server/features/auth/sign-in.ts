import type { Login } from '@entente/shared/api/accounts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type Ctx, type MemberCtx, transact } from '../../platform/context.ts'
import { isPassword } from '../../platform/passwords.ts'
import { invalid, refuse } from '../../platform/refusal.ts'
import { closeSession, isMember, landingAccount, loadUser, openSession } from './session-store.ts'

/** The user with this e-mail and password; refuses alike whether the e-mail or the password is wrong. */
export async function checkPassword(ctx: Ctx, { email, password }: Login) {
  const user = await loadUser(ctx, email.trim())
  if (!(await isPassword(password, user?.password_hash)) || !user) refuse('AUTH_002')
  return user
}

/** Opens a session for whoever knows the password. */
export async function signIn(ctx: Ctx, login: Login): Promise<string> {
  const user = await checkPassword(ctx, login)
  const accountId = await landingAccount(ctx, user.id)
  return accountId ? openSession(ctx, user.id, accountId) : refuse('AUTH_002')
}

/** Goes on in another account of the same user, under a new session token. */
export const switchAccount = (ctx: MemberCtx, token: string, id: string): Promise<string> =>
  transact(ctx, async (ctx) => {
    const accountId = canonicalId(id)
    if (!(await isMember(ctx, ctx.actor.userId, accountId))) invalid('account.id', 'not_a_member')
    await closeSession(ctx, token)
    return openSession(ctx, ctx.actor.userId, accountId)
  })
