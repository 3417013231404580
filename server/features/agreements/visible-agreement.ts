import { canonicalId } from '@entente/shared/domain/ids.ts'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { type AgreementRow, findAgreement, findOpenAgreement } from './agreement-queries.ts'

export const AgreementParams = Type.Object({
  id: Type.String({ description: 'Identifier of the agreement, in any case.' }),
})

/** The agreement a route is about; what the caller may not see is not found. */
export const visibleAgreement = async (ctx: MemberCtx, id: string): Promise<AgreementRow> =>
  (await findAgreement(ctx, canonicalId(id))) ?? refuse('NFD_001')

/** The same for what former partners know no longer. */
export async function openAgreement(ctx: MemberCtx, id: string): Promise<AgreementRow> {
  const { id: known } = await visibleAgreement(ctx, id)
  return (await findOpenAgreement(ctx, known)) ?? refuse('AUTH_003')
}

/** The same for what only the owner may read. */
export async function ownAgreement(ctx: MemberCtx, id: string): Promise<AgreementRow> {
  const agreement = await visibleAgreement(ctx, id)
  return agreement.owner_id === ctx.actor.account.id ? agreement : refuse('AUTH_003')
}
