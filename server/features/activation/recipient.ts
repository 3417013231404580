import type { Acceptance } from '@entente/shared/api/activation.ts'
import type { Ctx } from '../../platform/context.ts'
import { problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { isKnownEmail, registerUser } from '../accounts/index.ts'
import { checkPassword } from '../auth/index.ts'
import { signedInAs } from './signed-in-as.ts'

/** The user who accepts: whoever is signed in with this e-mail, a known user by password, or a new user. */
export async function recipient(ctx: Ctx, { email, password, name }: Acceptance): Promise<string> {
  const signedIn = signedInAs(ctx, email)
  if (signedIn) return signedIn.userId
  if (await isKnownEmail(ctx, email.trim()))
    return password === undefined
      ? refuse('ACT_003', undefined, 'email')
      : (await checkPassword(ctx, { email, password })).id

  refuseInvalid([
    ...(name === undefined ? [problem('name', 'required')] : []),
    ...(password === undefined ? [problem('password', 'required')] : []),
  ])
  return registerUser(ctx, { email: email.trim(), name: name?.trim() ?? '', password: password ?? '' })
}
