import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { AgreementRow } from './agreement-queries.ts'

/**
 * Versions of an agreement, newest first. Others than the owner see the active one and those they once accepted
 * (domain: section 5.7).
 */
export async function listVersions(ctx: MemberCtx, agreement: AgreementRow) {
  const me = ctx.actor.account.id
  const mine = agreement.owner_id === me
  return await ctx.db
    .selectFrom('agreement_versions as v')
    .leftJoin('users as author', 'author.id', 'v.author_id')
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .selectAll('v')
    .select(['author.name as author_name', 'd.file_name', 'd.media_type', 'd.size', 'd.sha256'])
    .select((eb) =>
      eb
        .selectFrom('contracts as c')
        .whereRef('c.agreement_id', '=', 'v.agreement_id')
        .where('c.status', 'in', [...OPEN_STATUSES])
        .where(sql<SqlBool>`case when c.version is null then v.active else c.version = v.version end`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('contracts'),
    )
    .where('v.agreement_id', '=', agreement.id)
    .$if(!mine, (query) =>
      query.where(
        sql<SqlBool>`(v.active or exists (
          select from contract_versions a join contracts c on c.id = a.contract_id
          where c.agreement_id = v.agreement_id and c.owner_id = ${me} and a.version = v.version))`,
      ),
    )
    .orderBy('v.version', 'desc')
    .execute()
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]
