import { AGREEMENT_GRANTS, type AgreementType } from '@entente/shared/domain/agreements.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'

/** Ends the request unless the caller's account may own agreements of this type (domain: section 16.2). */
export function requireGrant({ actor }: MemberCtx, type: AgreementType): void {
  if (!actor.account.grants[AGREEMENT_GRANTS[type]]) refuse('ACC_001', { type })
}
