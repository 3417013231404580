import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Page } from '../../platform/http/page.ts'
import { filters, filtersOver } from '../../platform/lists/filters.ts'
import { type ListRequest, matching, ordered } from '../../platform/lists/query.ts'

const of = filtersOver<{ g: 'agreements'; o: 'accounts'; mp: 'marketplaces'; v: 'agreement_versions' }>()

/** What may be asked of GET /agreements. */
const agreementFilters = filters({
  id: of.word('g.id', { search: true }),
  title: of.text('g.title', { search: true, ordering: true }),
  name: of.text('g.title', { ordering: true }),
  type: of.word('g.type', { ordering: true }),
  active: of.boolean('v.active'),
  'owner.id': of.word('g.owner_id'),
  'owner.name': of.text('o.name', { search: true }),
  'marketplace.id': of.word('g.marketplace_id'),
  'marketplace.name': of.text('mp.name', { search: true }),
  'parent.id': of.word('g.parent_id'),
  created: of.moment('g.created_at', { ordering: true }),
  updated: of.moment('g.updated_at', { ordering: true }),
})

/** Which agreements an account may see in its lists (domain: section 5.7). */
const visibleTo = (me: string) => sql<SqlBool>`(
  g.owner_id = ${me}
  or g.type in ('program', 'service') and exists (
    select from contracts c
    where c.agreement_id = g.id and c.owner_id = ${me} and c.bound and c.status in ('pending', 'active'))
  or g.type = 'distribution' and exists (
    select from contracts c where c.agreement_id = g.parent_id and c.owner_id = ${me} and c.status = 'active')
  or g.type in ('syndication', 'referral') and exists (
    select from agreements s join contracts c on c.agreement_id = s.id
    where s.sourcing_agreement_id = g.id and c.owner_id = ${me} and c.status = 'active')
)`

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

/**
 * Agreements with the version they stand on for this viewer: the active one, or the newest there is. Others than the
 * owner see the active one while the agreement is open to them, and those they once accepted (5.7, D-76).
 */
const agreements = ({ db, actor }: MemberCtx) =>
  db
    .selectFrom('agreements as g')
    .innerJoin('accounts as o', 'o.id', 'g.owner_id')
    .leftJoin('marketplaces as mp', 'mp.id', 'g.marketplace_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('agreement_versions as w')
          .selectAll('w')
          .whereRef('w.agreement_id', '=', 'g.id')
          .where(versionVisibleTo(actor.account.id))
          .orderBy('w.active', 'desc')
          .orderBy('w.version', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )

const openContracts = (eb: ExpressionBuilder<Database & { g: Database['agreements'] }, 'g'>) =>
  eb
    .selectFrom('contracts as c')
    .whereRef('c.agreement_id', '=', 'g.id')
    .where('c.status', 'in', [...OPEN_STATUSES])

const columns = (ctx: MemberCtx) =>
  agreements(ctx)
    .leftJoin('agreements as parent', 'parent.id', 'g.parent_id')
    .leftJoin('agreements as sourcing', 'sourcing.id', 'g.sourcing_agreement_id')
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
      openContracts(eb).select(sql<number>`count(*)::int`.as('n')).as('contracts'),
      openContracts(eb)
        .where(sql<SqlBool>`coalesce(c.version, v.version) = v.version`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('version_contracts'),
      eb
        .selectFrom('agreement_versions as w')
        .whereRef('w.agreement_id', '=', 'g.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('versions'),
    ])

export type AgreementRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Agreements the caller owns or may see, newest first. */
export async function listAgreements(ctx: MemberCtx, list: ListRequest): Promise<Page<AgreementRow>> {
  const visible = visibleTo(ctx.actor.account.id)
  const condition = matching(list, agreementFilters)
  const order = ordered(list, agreementFilters, {
    otherwise: [{ field: 'created', descending: true }],
    key: 'g.id',
  })
  const [items, { total }] = await Promise.all([
    columns(ctx)
      .where(visible)
      .where(condition)
      .orderBy(order)
      .limit(list.limit)
      .offset(list.offset)
      .execute(),
    agreements(ctx)
      .where(visible)
      .where(condition)
      .select(sql<number>`count(*)::int`.as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

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
