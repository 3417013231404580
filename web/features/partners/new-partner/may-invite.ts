import type { Context } from '@entente/shared/api/accounts.ts'
import { PARTNER_KINDS, type PartnerKind } from '@entente/shared/domain/partners.ts'

/** Whether this account was granted to invite partners of this kind. */
export function mayInvite({ account }: Context, kind: PartnerKind): boolean {
  const { program, service } = account.permissions.agreement
  return kind === 'vendor' ? program.create : service.create
}

/** The kinds this account may invite; none for vendors. */
export const invitableKinds = (me: Context): readonly PartnerKind[] =>
  PARTNER_KINDS.filter((kind) => mayInvite(me, kind))
