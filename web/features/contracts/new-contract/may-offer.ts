import type { Context } from '@entente/shared/api/accounts.ts'
import { OFFERED_TYPES, type OfferedType } from '@entente/shared/domain/partners.ts'
import { mayOwn } from '../../../lib/may-own.ts'

/** The contracts this account may offer; none for vendors. */
export const offerableTypes = (me: Context): readonly OfferedType[] =>
  OFFERED_TYPES.filter((type) => mayOwn(me, type))
