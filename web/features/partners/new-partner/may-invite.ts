import type { Context } from '@entente/shared/api/accounts.ts'
import { INVITATIONS, PARTNER_KINDS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { mayOwn } from '../../../lib/may-own.ts'

/** Whether this account was granted to invite partners of this kind. */
export const mayInvite = (me: Context, kind: PartnerKind): boolean =>
  mayOwn(me, INVITATIONS[kind].agreementType)

/** The kinds this account may invite; none for vendors. */
export const invitableKinds = (me: Context): readonly PartnerKind[] =>
  PARTNER_KINDS.filter((kind) => mayInvite(me, kind))
