import type { Context } from '@entente/shared/api/accounts.ts'
import type { Agreement } from '@entente/shared/api/agreements.ts'
import { STANDALONE_TYPES, type StandaloneType } from '@entente/shared/domain/agreements.ts'
import { mayOwn } from '../../lib/may-own.ts'
import { useSession } from '../../lib/session.ts'

/** The types of agreements the account may create by themselves; none for vendors. */
export const writableTypes = (me: Context): readonly StandaloneType[] =>
  STANDALONE_TYPES.filter((type) => mayOwn(me, type))

/** Whether the present account may change this agreement; not before it is known. */
export function useMayWrite(agreement: Agreement | undefined): boolean {
  const me = useSession()
  return agreement !== undefined && agreement.owner.id === me.account.id && mayOwn(me, agreement.type)
}
