import { formList } from '@entente/shared/lists/forms.ts'
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

/** Agreements `g` that ask form `f`. */
const attached = sql`f.id in (g.enroll_form_id, g.product_form_id, g.item_form_id)`

/** Forms of the caller, and those of agreements that are open to it. */
const forms = ({ db, actor }: MemberCtx) =>
  db.selectFrom('forms as f').where(
    sql<SqlBool>`(f.owner_id = ${actor.account.id} or exists (
      select from agreement_viewers w join agreements g on g.id = w.agreement_id
      where w.account_id = ${actor.account.id} and ${attached}))`,
  )

const columns = (ctx: MemberCtx) =>
  forms(ctx)
    .innerJoin('accounts as o', 'o.id', 'f.owner_id')
    .innerJoin('form_versions as v', (join) =>
      join.onRef('v.form_id', '=', 'f.id').onRef('v.version', '=', 'f.last_version'),
    )
    .leftJoin('users as creator', 'creator.id', 'f.created_by')
    .leftJoin('users as updater', 'updater.id', 'f.updated_by')
    .selectAll('f')
    .select(['v.schema', 'o.name as owner_name', 'o.icon as owner_icon'])
    .select(['creator.name as creator_name', 'updater.name as updater_name'])
    .select(sql<number>`(select count(*)::int from agreements g where ${attached})`.as('agreements'))

export type FormRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Forms the caller owns or may fill in, newest first. */
export const listForms = (ctx: MemberCtx, list: ListRequest): Promise<Page<FormRow>> =>
  readPage(ctx, list, formTable, { rows: columns(ctx), all: forms(ctx) })

/** One of them. */
export const findForm = (ctx: MemberCtx, id: string): Promise<FormRow | undefined> =>
  columns(ctx).where('f.id', '=', id).executeTakeFirst()

/** Every version of a form, newest first. */
export const listVersions = ({ db }: MemberCtx, formId: string) =>
  db
    .selectFrom('form_versions as v')
    .innerJoin('forms as f', 'f.id', 'v.form_id')
    .leftJoin('users as author', 'author.id', 'v.author_id')
    .selectAll('v')
    .select(['f.name', 'author.name as author_name'])
    .where('v.form_id', '=', formId)
    .orderBy('v.version', 'desc')
    .limit(1000)
    .execute()

export type FormVersionRow = Awaited<ReturnType<typeof listVersions>>[number]
