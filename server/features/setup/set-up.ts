import type { Setup } from '@entente/shared/api/accounts.ts'
import { type Ctx, transact } from '../../platform/context.ts'
import { problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { admitUsers, openAccount, openPortal, registerUser } from '../accounts/index.ts'
import { openSession } from '../auth/index.ts'
import { grantEverything, isUnused, spendSetupSecret } from './setup-store.ts'

/** The operator's first step: makes the first distributor and its administrator, once, and signs in. */
export const setUp = (ctx: Ctx, { secret, company, name, email, password }: Setup): Promise<string> =>
  transact(ctx, async (ctx) => {
    refuseInvalid([
      ...(company.trim() === '' ? [problem('company', 'required')] : []),
      ...(name.trim() === '' ? [problem('name', 'required')] : []),
    ])
    if (!(await isUnused(ctx))) refuse('ACC_003')
    if (!(await spendSetupSecret(ctx, secret))) refuse('NFD_001')

    const accountId = await openAccount(ctx, { type: 'provider', name: company.trim(), placeholder: false })
    const userId = await registerUser(ctx, { email: email.trim(), name: name.trim(), password })
    await grantEverything(ctx, accountId)
    await admitUsers(ctx, accountId, [userId])
    await openPortal(ctx, accountId)
    return openSession(ctx, userId, accountId)
  })
