import type { Context } from '@entente/shared/api/accounts.ts'
import type { Partner } from '@entente/shared/api/partners.ts'

/** Whether it is the partner that invites: vendors invite nobody, and what waits for an answer waits for the present account. */
export const isInviting = ({ status, stats }: Partner, { account }: Context): boolean =>
  status === 'invited' && (account.role === 'vendor' || stats.waiting > 0)
