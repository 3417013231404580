import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { marketplaceList, marketplacesOfAgreementList } from '@entente/shared/lists/marketplaces.ts'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type Related, tableOver } from '../../platform/lists/table.ts'

const amongCountries: Related = (condition) => sql`exists (
  select from countries country where country.id = any(mp.countries) and ${condition})`

/** Hubs are the owner's own affair. */
const amongHubs =
  (me: string): Related =>
  (condition) =>
    sql`exists (
    select from marketplace_hubs link join hubs hub on hub.id = link.hub_id
    where link.marketplace_id = mp.id and mp.owner_id = ${me} and ${condition})`

/** Agreements that name the marketplace, as far as the caller sees them. */
const amongAgreements =
  (me: string): Related =>
  (condition) =>
    sql`exists (
    select from (
      select agreement_id as id from agreement_marketplaces where marketplace_id = mp.id
      union all
      select id from agreements where marketplace_id = mp.id) as agreement
    where ${condition}
      and agreement.id in (select agreement_id from agreement_viewers where account_id = ${me}))`

const amongLocales: Related = (condition) => sql`exists (
  select from locales locale where locale.id = any(mp.locales) and ${condition})`

const numbers = {
  'stats.contracts': computed(sql.ref('counted.contracts'), false),
  'stats.hubs': computed(sql.ref('counted.hubs'), false),
}

const over = tableOver<{ mp: 'marketplaces'; o: 'accounts' }>()

const common = {
  id: 'mp.id',
  name: 'mp.name',
  currency: 'mp.currency?',
  'countries.id': among(amongCountries, 'country.id'),
  ...numbers,
} as const

const marketplaceTable = (me: string) =>
  over(
    marketplaceList,
    {
      ...common,
      description: 'mp.description',
      alt_currency_1: 'mp.alt_currency_1?',
      alt_currency_2: 'mp.alt_currency_2?',
      'owner.id': 'mp.owner_id',
      'owner.name': 'o.name',
      'agreements.id': among(amongAgreements(me), 'agreement.id'),
      'hubs.id': among(amongHubs(me), 'hub.id'),
      'hubs.name': among(amongHubs(me), 'hub.name'),
      'locales.id': among(amongLocales, 'locale.id'),
      'locales.name': among(amongLocales, 'locale.name'),
    },
    { key: ['id'] },
  )

const marketplacesOfAgreementTable = over(
  marketplacesOfAgreementList,
  { ...common, 'countries.name': among(amongCountries, 'country.name') },
  { key: ['id'] },
)

interface Counted {
  hubs: number
  agreements: number
  contracts: number
  active_contracts: number
}

/** Counts what the caller may see: all of it for the owner, its own for others. */
const countedFor = ({ actor }: MemberCtx) =>
  sql<Counted>`(
    select
      (select count(*)::int from marketplace_hubs h where h.marketplace_id = mp.id) as hubs,
      (select count(*)::int from agreements g
        where g.marketplace_id = mp.id
          and g.id in (select agreement_id from agreement_viewers where account_id = ${actor.account.id})) as agreements,
      count(*) filter (where v.status in (${sql.join([...OPEN_STATUSES])}))::int as contracts,
      count(*) filter (where v.status = 'active')::int as active_contracts
    from contract_parties v
    where v.account_id = ${actor.account.id} and v.marketplace_id = mp.id)`.as('counted')

const marketplaces = (ctx: MemberCtx) =>
  ctx.db
    .selectFrom('marketplaces as mp')
    .innerJoin('accounts as o', 'o.id', 'mp.owner_id')
    .innerJoinLateral(countedFor(ctx), (join) => join.onTrue())

const columns = (ctx: MemberCtx) =>
  marketplaces(ctx)
    .selectAll('mp')
    .select(['o.name as owner_name', 'o.icon as owner_icon'])
    .select(['counted.hubs', 'counted.agreements', 'counted.contracts', 'counted.active_contracts'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('countries as country')
          .select(['country.id', 'country.name'])
          .where(sql<boolean>`country.id = any(mp.countries)`)
          .orderBy(sql`array_position(mp.countries, country.id)`),
      ).as('country_names'),
    ])

export type MarketplaceRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Marketplaces of an agreement: those a service agreement is linked with, or a distribution agreement's own. */
export async function listMarketplacesOf(
  ctx: MemberCtx,
  agreementId: string,
  list: ListRequest,
): Promise<Page<MarketplaceRow>> {
  const linked = sql<boolean>`mp.id in (
    select marketplace_id from agreement_marketplaces where agreement_id = ${agreementId}
    union all
    select marketplace_id from agreements where id = ${agreementId})`
  const [rows, all] = [columns(ctx).where(linked), marketplaces(ctx).where(linked)]
  return await readPage(ctx, list, marketplacesOfAgreementTable, { rows, all })
}

/** Linked marketplaces of agreements where a product is listed. */
export async function listMarketplacesOfProduct(
  ctx: MemberCtx,
  agreements: readonly string[],
  productId: string,
  list: ListRequest,
): Promise<Page<MarketplaceRow>> {
  const listed = sql<boolean>`mp.id in (
    select link.marketplace_id
    from agreement_marketplaces link
    join listings l on l.marketplace_id = link.marketplace_id and l.status = 'listed'
    where link.agreement_id = any(${agreements}) and l.product_id = ${productId})`
  const [rows, all] = [columns(ctx).where(listed), marketplaces(ctx).where(listed)]
  return await readPage(ctx, list, marketplacesOfAgreementTable, { rows, all })
}

/** Marketplaces of the caller and those of its contracts. */
export async function listMarketplaces(ctx: MemberCtx, list: ListRequest): Promise<Page<MarketplaceRow>> {
  const me = ctx.actor.account.id
  const visible = sql<boolean>`(
    mp.owner_id = ${me}
    or exists (
      select from contracts c join agreements g on g.id = c.agreement_id
      where c.owner_id = ${me} and c.bound and c.status in (${sql.join([...OPEN_STATUSES])})
        and (g.marketplace_id = mp.id
          or exists (select from agreement_marketplaces l where l.agreement_id = g.id and l.marketplace_id = mp.id))
    )
  )`
  const [rows, all] = [columns(ctx).where(visible), marketplaces(ctx).where(visible)]
  return await readPage(ctx, list, marketplaceTable(me), { rows, all })
}

/** One marketplace, for whoever just named it as its own. */
export const findMarketplace = (ctx: MemberCtx, id: string): Promise<MarketplaceRow | undefined> =>
  columns(ctx).where('mp.id', '=', id).executeTakeFirst()
