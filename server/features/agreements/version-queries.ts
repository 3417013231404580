import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { versionList } from '@entente/shared/lists/versions.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { tableOver } from '../../platform/lists/table.ts'
import { versionVisibleTo } from './agreement-queries.ts'

const versionTable = tableOver<{ w: 'agreement_versions' }>()(
  versionList,
  { version: 'w.version', active: 'w.active', version_created: 'w.created_at' },
  { key: ['version'] },
)

/** Versions of an agreement that the caller may see. */
const versions = (ctx: MemberCtx, agreementId: string) =>
  ctx.db
    .selectFrom('agreement_versions as w')
    .innerJoin('agreements as g', 'g.id', 'w.agreement_id')
    .where('w.agreement_id', '=', agreementId)
    .where(versionVisibleTo(ctx.actor.account.id))

const columns = (ctx: MemberCtx, agreementId: string) =>
  versions(ctx, agreementId)
    .leftJoin('users as author', 'author.id', 'w.author_id')
    .leftJoin('documents as d', 'd.id', 'w.document_id')
    .selectAll('w')
    .select(['author.name as author_name', 'd.file_name', 'd.media_type', 'd.size', 'd.sha256'])
    .select((eb) =>
      eb
        .selectFrom('contracts as c')
        .whereRef('c.agreement_id', '=', 'w.agreement_id')
        .where('c.status', 'in', [...OPEN_STATUSES])
        .where('g.owner_id', '=', ctx.actor.account.id)
        .where(sql<SqlBool>`case when c.version is null then w.active else c.version = w.version end`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('contracts'),
    )

export type VersionRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Versions of an agreement that the caller may see, newest first. */
export const listVersions = (
  ctx: MemberCtx,
  agreementId: string,
  list: ListRequest,
): Promise<Page<VersionRow>> =>
  readPage(ctx, list, versionTable, { rows: columns(ctx, agreementId), all: versions(ctx, agreementId) })

/** One version of an agreement, if the caller may see it. */
export const findVersion = (
  ctx: MemberCtx,
  agreementId: string,
  version: number,
): Promise<VersionRow | undefined> =>
  columns(ctx, agreementId).where('w.version', '=', version).executeTakeFirst()
