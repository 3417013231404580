import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import { type AgreementRow, versionVisibleTo } from './agreement-queries.ts'

/** Versions of an agreement that the caller may see, newest first. */
export async function listVersions(ctx: MemberCtx, agreement: AgreementRow) {
  return await ctx.db
    .selectFrom('agreement_versions as w')
    .innerJoin('agreements as g', 'g.id', 'w.agreement_id')
    .leftJoin('users as author', 'author.id', 'w.author_id')
    .leftJoin('documents as d', 'd.id', 'w.document_id')
    .selectAll('w')
    .select(['author.name as author_name', 'd.file_name', 'd.media_type', 'd.size', 'd.sha256'])
    .select((eb) =>
      eb
        .selectFrom('contracts as c')
        .whereRef('c.agreement_id', '=', 'w.agreement_id')
        .where('c.status', 'in', [...OPEN_STATUSES])
        .where(sql<SqlBool>`case when c.version is null then w.active else c.version = w.version end`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('contracts'),
    )
    .where('w.agreement_id', '=', agreement.id)
    .where(versionVisibleTo(ctx.actor.account.id))
    .orderBy('w.version', 'desc')
    .execute()
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]
