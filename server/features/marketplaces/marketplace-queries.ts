import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import { filters, filtersOver } from '../../platform/lists/filters.ts'
import { type ListRequest, matching, ordered } from '../../platform/lists/query.ts'

const of = filtersOver<{ mp: 'marketplaces'; o: 'accounts' }>()

/** What may be asked of GET /marketplaces. */
const marketplaceFilters = filters({
  id: of.word('mp.id', { search: true, ordering: true }),
  name: of.text('mp.name', { search: true, ordering: true }),
  currency: of.text('mp.currency', { search: true, ordering: true }),
  'owner.id': of.word('mp.owner_id', { search: true }),
  'owner.name': of.text('o.name', { search: true }),
})

const countedFor = ({ actor }: MemberCtx) =>
  sql<boolean>`(mp.owner_id = ${actor.account.id} or c.owner_id = ${actor.account.id})`

const marketplaces = (ctx: MemberCtx) =>
  ctx.db.selectFrom('marketplaces as mp').innerJoin('accounts as o', 'o.id', 'mp.owner_id')

/** Numbers are the owner's; others count only what is theirs. */
const columns = (ctx: MemberCtx) =>
  marketplaces(ctx)
    .selectAll('mp')
    .select(['o.name as owner_name', 'o.icon as owner_icon'])
    .select((eb) => [
      eb
        .selectFrom('marketplace_hubs as h')
        .whereRef('h.marketplace_id', '=', 'mp.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('hubs'),
      eb
        .selectFrom('agreements as g')
        .whereRef('g.marketplace_id', '=', 'mp.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('agreements'),
      eb
        .selectFrom('agreements as g')
        .innerJoin('contracts as c', 'c.agreement_id', 'g.id')
        .whereRef('g.marketplace_id', '=', 'mp.id')
        .where('c.status', 'in', [...OPEN_STATUSES])
        .where(countedFor(ctx))
        .select(sql<number>`count(*)::int`.as('n'))
        .as('contracts'),
      eb
        .selectFrom('agreements as g')
        .innerJoin('contracts as c', 'c.agreement_id', 'g.id')
        .whereRef('g.marketplace_id', '=', 'mp.id')
        .where('c.status', '=', 'active')
        .where(countedFor(ctx))
        .select(sql<number>`count(*)::int`.as('n'))
        .as('active_contracts'),
    ])

/** Marketplaces of an agreement: those a service agreement is linked with, or a distribution agreement's own. */
export const marketplacesOf = (ctx: MemberCtx, agreementId: string): Promise<MarketplaceRow[]> =>
  columns(ctx)
    .where(
      sql<boolean>`mp.id in (
        select marketplace_id from agreement_marketplaces where agreement_id = ${agreementId}
        union all
        select marketplace_id from agreements where id = ${agreementId})`,
    )
    .orderBy('mp.name')
    .orderBy('mp.id')
    .execute()

export type MarketplaceRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Marketplaces of the caller and those of its contracts. */
export async function listMarketplaces(ctx: MemberCtx, list: ListRequest) {
  const me = ctx.actor.account.id
  const visible = sql<boolean>`(
    mp.owner_id = ${me}
    or exists (
      select from contracts c join agreements g on g.id = c.agreement_id
      where c.owner_id = ${me} and c.bound and c.status in ('enrolling', 'pending', 'active')
        and (g.marketplace_id = mp.id
          or exists (select from agreement_marketplaces l where l.agreement_id = g.id and l.marketplace_id = mp.id))
    )
  )`
  const condition = matching(list, marketplaceFilters)
  const order = ordered(list, marketplaceFilters, {
    otherwise: [{ field: 'name', descending: false }],
    key: 'mp.id',
  })
  const [items, { total }] = await Promise.all([
    columns(ctx)
      .where(visible)
      .where(condition)
      .orderBy(order)
      .limit(list.limit)
      .offset(list.offset)
      .execute(),
    marketplaces(ctx)
      .where(visible)
      .where(condition)
      .select(sql<number>`count(*)::int`.as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { items, total }
}
