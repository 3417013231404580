import type { Context } from '@entente/shared/api/accounts.ts'
import type { Actor } from '../../platform/context.ts'
import { presentGrants } from '../accounts/index.ts'

/** Who is calling, and for which account. */
export const presentContext = ({ userId, tokenId, name, email, account }: Actor): Context => ({
  account: {
    id: account.id,
    name: account.name,
    icon: account.icon,
    type: account.type,
    role: account.role,
    portal: account.portal,
    permissions: presentGrants(account.grants),
  },
  user: { id: tokenId ?? userId, name, email },
})
