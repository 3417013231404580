import type { WantedGrants } from '@entente/shared/api/contracts.ts'
import type { Grants } from '@entente/shared/domain/accounts.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'

/** What a contract shall grant; what is not said stays as it is held. */
export const grantsWanted = (wanted: WantedGrants | null | undefined, held: Grants): Grants => ({
  program_create: wanted?.agreement?.program?.create ?? held.program_create,
  service_create: wanted?.agreement?.service?.create ?? held.service_create,
  service_delegate: wanted?.agreement?.service?.delegate ?? held.service_delegate,
})

/** Only who may delegate can grant anything by a service contract; on programs grants mean nothing (section 16.2, D-03). */
export function requireDelegation({ actor }: MemberCtx, type: 'program' | 'service', grants: Grants): void {
  const grantsAnything = Object.values(grants).includes(true)
  if (type === 'service' && grantsAnything && !actor.account.grants.service_delegate)
    refuse('ACC_002', undefined, 'permissions')
}
