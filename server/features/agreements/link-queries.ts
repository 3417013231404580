import type { Ctx } from '../../platform/context.ts'
import type { AgreementRow } from './agreement-queries.ts'

/** Marketplaces of an agreement: those a service agreement is linked with, or a distribution agreement's own. */
export async function linkedMarketplaces(ctx: Ctx, agreement: AgreementRow) {
  return await ctx.db
    .selectFrom('marketplaces as mp')
    .leftJoin('agreement_marketplaces as link', (join) =>
      join.onRef('link.marketplace_id', '=', 'mp.id').on('link.agreement_id', '=', agreement.id),
    )
    .select(['mp.id', 'mp.name', 'mp.description', 'mp.currency', 'mp.icon'])
    .where((eb) =>
      eb.or([eb('link.agreement_id', 'is not', null), eb('mp.id', '=', agreement.marketplace_id)]),
    )
    .orderBy('mp.name')
    .orderBy('mp.id')
    .execute()
}
