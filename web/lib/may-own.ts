import type { Context } from '@entente/shared/api/accounts.ts'
import { AGREEMENT_GRANTS, type AgreementType } from '@entente/shared/domain/agreements.ts'

/** Whether the account was granted to own agreements of this type, and to offer contracts under them. */
export function mayOwn({ account }: Context, type: AgreementType): boolean {
  const { program, service } = account.permissions.agreement
  return AGREEMENT_GRANTS[type] === 'program_create' ? program.create : service.create
}
