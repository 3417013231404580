import { FORM_COLUMNS } from '@entente/shared/domain/forms.ts'
import { formList, formVersionList } from '@entente/shared/lists/forms.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { tableOver } from '../../platform/lists/table.ts'

const formTable = tableOver<{ f: 'forms' }>()(
  formList,
  { id: 'f.id', name: 'f.name', type: 'f.type', 'events.created.at': 'f.created_at' },
  { key: ['id'] },
)

const formVersionTable = tableOver<{ w: 'form_versions' }>()(
  formVersionList,
  { version: 'w.version', 'events.created.at': 'w.created_at' },
  { key: ['version'] },
)

const attached = sql.join(
  Object.values(FORM_COLUMNS).map((column) => sql`g.${sql.ref(column)} = f.id`),
  sql` or `,
)

/** Forms of one's own, and those of distribution agreements that one sees (domain: section 5.7). */
const visibleTo = (me: string) => sql<SqlBool>`(
  f.owner_id = ${me}
  or f.id in (
    select unnest(array[${sql.join(Object.values(FORM_COLUMNS).map((column) => sql.ref(`g.${column}`)))}])
    from agreements g
    where g.id in (select agreement_id from agreement_viewers where account_id = ${me})))`

/** Others than the owner know what is asked now, and what they themselves once answered. */
const versionVisibleTo = (me: string) => sql<SqlBool>`(
  f.owner_id = ${me}
  or w.version = f.last_version
  or exists (
    select from contract_answers a join contracts c on c.id = a.contract_id
    where a.form_id = f.id and a.form_version = w.version and c.owner_id = ${me} and c.bound))`

const forms = ({ db, actor }: MemberCtx) => db.selectFrom('forms as f').where(visibleTo(actor.account.id))

const columns = (ctx: MemberCtx) =>
  forms(ctx)
    .innerJoin('form_versions as w', (join) =>
      join.onRef('w.form_id', '=', 'f.id').onRef('w.version', '=', 'f.last_version'),
    )
    .innerJoin('accounts as o', 'o.id', 'f.owner_id')
    .leftJoin('users as creator', 'creator.id', 'f.created_by')
    .leftJoin('users as updater', 'updater.id', 'f.updated_by')
    .selectAll('f')
    .select(['w.schema', 'o.name as owner_name', 'o.icon as owner_icon'])
    .select(['creator.name as creator_name', 'updater.name as updater_name'])
    .select([
      sql<number>`(select count(*)::int from agreements g where ${attached})`.as('agreements'),
      sql<number>`(select count(*)::int from contract_answers a where a.form_id = f.id)`.as('answers'),
    ])

export type FormRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Forms the caller owns or is asked, newest first. */
export const listForms = (ctx: MemberCtx, list: ListRequest): Promise<Page<FormRow>> =>
  readPage(ctx, list, formTable, { rows: columns(ctx), all: forms(ctx) })

/** One form that the caller owns or is asked. */
export const findForm = (ctx: MemberCtx, id: string): Promise<FormRow | undefined> =>
  columns(ctx).where('f.id', '=', id).executeTakeFirst()

const versions = (ctx: MemberCtx, formId: string) =>
  ctx.db
    .selectFrom('form_versions as w')
    .innerJoin('forms as f', 'f.id', 'w.form_id')
    .where('w.form_id', '=', formId)
    .where(versionVisibleTo(ctx.actor.account.id))

const versionColumns = (ctx: MemberCtx, formId: string) =>
  versions(ctx, formId)
    .leftJoin('users as author', 'author.id', 'w.author_id')
    .selectAll('w')
    .select('author.name as author_name')

export type FormVersionRow = Awaited<ReturnType<ReturnType<typeof versionColumns>['execute']>>[number]

/** Versions of a form that the caller may see, newest first. */
export const listFormVersions = (
  ctx: MemberCtx,
  formId: string,
  list: ListRequest,
): Promise<Page<FormVersionRow>> =>
  readPage(ctx, list, formVersionTable, { rows: versionColumns(ctx, formId), all: versions(ctx, formId) })

/** One version of a form, if the caller may see it. */
export const findFormVersion = (
  ctx: MemberCtx,
  formId: string,
  version: number,
): Promise<FormVersionRow | undefined> =>
  versionColumns(ctx, formId).where('w.version', '=', version).executeTakeFirst()
