import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { agreementList, distributionAgreementList } from '@entente/shared/lists/agreements.ts'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { dressed, type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type ListTable, type Related, tableOver } from '../../platform/lists/table.ts'

const over = tableOver<{ g: 'agreements'; o: 'accounts'; mp: 'marketplaces' }>()

/** Forms `form` that the agreement asks for. */
const amongForms: Related = (condition) => sql`exists (
  select from forms form
  where form.id in (g.enroll_form_id, g.product_form_id, g.item_form_id) and ${condition})`

/** The owner of an agreement, and for the owner everybody it is open or offered to; nobody else hears of those. */
const amongPartners: Related = (condition) => sql`exists (
  select from (
    select account_id, agreement_id from agreement_viewers
    union all
    select owner_id, agreement_id from contracts where not bound and status = 'pending'
  ) partner
  where partner.agreement_id = g.id and partner.account_id <> me.id
    and g.owner_id in (me.id, partner.account_id) and ${condition})`

const agreementTable = over(
  agreementList,
  {
    id: 'g.id',
    title: 'g.title',
    name: 'g.title',
    type: 'g.type',
    // Whoever finds an agreement in a list sees its active version.
    active: computed(sql`exists (
      select from agreement_versions w where w.agreement_id = g.id and w.active)`),
    'owner.id': 'g.owner_id',
    'owner.name': 'o.name',
    'partner.id': among(amongPartners, 'partner.account_id'),
    'marketplace.id': 'g.marketplace_id?',
    'marketplace.name': 'mp.name',
    'parent.id': 'g.parent_id?',
    'forms.id': among(amongForms, 'form.id'),
    'forms.type': among(amongForms, 'form.type'),
    'stats.contracts': computed(sql`case when g.owner_id = me.id then (
      select count(*) from contracts c
      where c.agreement_id = g.id and c.status in (${sql.join([...OPEN_STATUSES])})) end`),
    created: 'g.created_at',
    updated: 'g.updated_at',
  },
  { key: ['id'] },
)

const distributionAgreementTable = over(
  distributionAgreementList,
  {
    id: 'g.id',
    name: 'g.title',
    auto_accept: 'g.auto_accept?',
    'marketplace.id': 'g.marketplace_id?',
    created: 'g.created_at',
  },
  { key: ['id'] },
)

/** Which agreements an account may see in its lists (domain: section 5.7). */
const visibleTo = (me: string) => sql<SqlBool>`
  g.id in (select agreement_id from agreement_viewers where account_id = ${me})`

/** Versions `w` of agreement `g` that an account may see. */
export const versionVisibleTo = (me: string) => sql<SqlBool>`(
  g.owner_id = ${me}
  or w.active and ${visibleTo(me)}
  or exists (
    select from contract_versions a join contracts c on c.id = a.contract_id
    where c.agreement_id = g.id and c.owner_id = ${me} and a.version = w.version)
)`

/** A former partner may still read what it once had a contract under (D-76). */
const readableBy = (me: string) => sql<SqlBool>`(
  ${visibleTo(me)}
  or exists (select from contracts c where c.agreement_id = g.id and c.owner_id = ${me} and c.bound)
)`

/** Agreements with all that they may be asked about. */
const agreements = ({ db, actor }: MemberCtx) =>
  db
    .selectFrom('agreements as g')
    .innerJoin('accounts as me', (join) => join.on('me.id', '=', actor.account.id))
    .innerJoin('accounts as o', 'o.id', 'g.owner_id')
    .leftJoin('marketplaces as mp', 'mp.id', 'g.marketplace_id')

/**
 * The same with the version they stand on for this viewer: the active one, or the newest there is. Others than the owner
 * see the active one while the agreement is open to them, and those they once accepted (5.7, D-76); there may be none.
 */
const withVersion = (ctx: MemberCtx) =>
  agreements(ctx).leftJoinLateral(
    (eb) =>
      eb
        .selectFrom('agreement_versions as w')
        .selectAll('w')
        .whereRef('w.agreement_id', '=', 'g.id')
        .where(versionVisibleTo(ctx.actor.account.id))
        .orderBy('w.active', 'desc')
        .orderBy('w.version', 'desc')
        .limit(1)
        .as('v'),
    (join) => join.onTrue(),
  )

/** Numbers are told to the owner alone, so they are counted for nobody else. */
const openContracts = (
  eb: ExpressionBuilder<Database & { g: Database['agreements'] }, 'g'>,
  { actor }: MemberCtx,
) =>
  eb
    .selectFrom('contracts as c')
    .whereRef('c.agreement_id', '=', 'g.id')
    .where(sql<SqlBool>`g.owner_id = ${actor.account.id}`)
    .where('c.status', 'in', [...OPEN_STATUSES])

/** Whether the viewer finds that agreement in its own lists. */
const isOpen = (column: 'g.id' | 'sourcing.id', { actor }: MemberCtx) => sql<SqlBool>`
  ${sql.ref(column)} in (select agreement_id from agreement_viewers where account_id = ${actor.account.id})`

const columns = (ctx: MemberCtx) =>
  withVersion(ctx)
    .leftJoin('agreements as parent', 'parent.id', 'g.parent_id')
    .leftJoin('agreements as sourcing', (join) =>
      join.onRef('sourcing.id', '=', 'g.sourcing_agreement_id').on(isOpen('sourcing.id', ctx)),
    )
    .leftJoin('forms as enroll_form', 'enroll_form.id', 'g.enroll_form_id')
    .leftJoin('forms as product_form', 'product_form.id', 'g.product_form_id')
    .leftJoin('forms as item_form', 'item_form.id', 'g.item_form_id')
    .leftJoin('users as author', 'author.id', 'v.author_id')
    .leftJoin('users as creator', 'creator.id', 'g.created_by')
    .leftJoin('users as updater', 'updater.id', 'g.updated_by')
    .selectAll('g')
    .select([
      'o.name as owner_name',
      'o.icon as owner_icon',
      'mp.name as marketplace_name',
      'mp.icon as marketplace_icon',
    ])
    .select(['parent.title as parent_title', 'sourcing.title as sourcing_title'])
    .select([
      'enroll_form.name as enroll_form_name',
      'product_form.name as product_form_name',
      'item_form.name as item_form_name',
    ])
    .select([
      'v.version',
      'v.active',
      'v.document_type',
      'v.link',
      'v.document_id',
      'v.created_at as version_created',
    ])
    .select(['v.author_id', 'author.name as author_name'])
    .select(['creator.name as creator_name', 'updater.name as updater_name'])
    .select((eb) => [
      openContracts(eb, ctx).select(sql<number>`count(*)::int`.as('n')).as('contracts'),
      openContracts(eb, ctx)
        .where(sql<SqlBool>`case when c.version is null then v.active else c.version = v.version end`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('version_contracts'),
      eb
        .selectFrom('agreement_versions as w')
        .whereRef('w.agreement_id', '=', 'g.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('versions'),
    ])

export type AgreementRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

const readAgreements = async (
  ctx: MemberCtx,
  list: ListRequest,
  table: ListTable,
  visible: Expression<SqlBool>,
): Promise<Page<AgreementRow>> => {
  const all = agreements(ctx).where(visible)
  const page = await readPage(ctx, list, table, { rows: all.select('g.id'), all })
  return await dressed(page, (ids) => columns(ctx).where(sql<SqlBool>`g.id = any(${ids})`).execute())
}

/** Agreements the caller owns or may see, newest first. */
export const listAgreements = (ctx: MemberCtx, list: ListRequest): Promise<Page<AgreementRow>> =>
  readAgreements(ctx, list, agreementTable, visibleTo(ctx.actor.account.id))

/** Distribution agreements of a program agreement, as far as the caller may see them, newest first. */
export const listDistributionAgreements = (
  ctx: MemberCtx,
  programId: string,
  list: ListRequest,
): Promise<Page<AgreementRow>> =>
  readAgreements(
    ctx,
    list,
    distributionAgreementTable,
    sql<SqlBool>`(g.parent_id = ${programId} and ${visibleTo(ctx.actor.account.id)})`,
  )

/** One agreement the caller may read. */
export const findAgreement = (ctx: MemberCtx, id: string): Promise<AgreementRow | undefined> =>
  columns(ctx).where('g.id', '=', id).where(readableBy(ctx.actor.account.id)).executeTakeFirst()

/** Several agreements by their ids, in the order of their names; for whoever just made them. */
export const agreementsById = (ctx: MemberCtx, ids: readonly string[]): Promise<AgreementRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : columns(ctx)
        .where('g.id', 'in', [...ids])
        .orderBy('g.title')
        .orderBy('g.id')
        .execute()

/** Whether the caller has an active contract under the agreement. */
export async function hasActiveContract({ db, actor }: MemberCtx, agreementId: string): Promise<boolean> {
  const contract = db
    .selectFrom('contracts')
    .select('id')
    .where('agreement_id', '=', agreementId)
    .where('owner_id', '=', actor.account.id)
    .where('status', '=', 'active')
  return (await contract.executeTakeFirst()) !== undefined
}

/** The service agreements that source from this one, as far as the caller owns them or has an active contract under them. */
export async function sourcedBy({ db, actor }: MemberCtx, sourcingId: string): Promise<string[]> {
  const me = actor.account.id
  const services = await db
    .selectFrom('agreements as s')
    .select('s.id')
    .where('s.sourcing_agreement_id', '=', sourcingId)
    .where(
      sql<SqlBool>`(s.owner_id = ${me} or exists (
        select from contracts c where c.agreement_id = s.id and c.owner_id = ${me} and c.status = 'active'))`,
    )
    .orderBy('s.id')
    .execute()
  return services.map(({ id }) => id)
}

/** One agreement that is open to the caller now, not only in memory of a contract that ended. */
export const findOpenAgreement = (ctx: MemberCtx, id: string): Promise<AgreementRow | undefined> =>
  columns(ctx).where('g.id', '=', id).where(isOpen('g.id', ctx)).executeTakeFirst()
