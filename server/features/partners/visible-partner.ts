import { canonicalId } from '@entente/shared/domain/ids.ts'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { findPartner, type PartnerRow } from './partner-queries.ts'

export const PartnerParams = Type.Object({
  id: Type.String({ description: 'Identifier of the partner account, in any case.' }),
})

/** The partner a route is about; a company that there is nothing with is not found. */
export const visiblePartner = async (ctx: MemberCtx, id: string): Promise<PartnerRow> =>
  (await findPartner(ctx, canonicalId(id))) ?? refuse('NFD_001')
