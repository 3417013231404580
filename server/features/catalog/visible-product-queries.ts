import { productList } from '@entente/shared/lists/products.ts'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { dressed, type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type Related, tableOver } from '../../platform/lists/table.ts'

/** What a product can be to an account, each with the products that are so (domain: section 14.7). */
const reasons = (me: string) => ({
  owner: sql`select id from products where owner_id = ${me}`,
  listing: sql`select product_id from listings where provider_id = ${me} and status = 'listed'`,
  syndication: sql`
    select product_id from contracts where owner_id = ${me} and type = 'syndication' and status = 'active'`,
  catalog: sql`
    select offered.product_id
    from contracts service join agreement_products offered on offered.agreement_id = service.agreement_id
    where ${isOpen(me)} and offered.listed`,
})

/** An active service contract opens its partner a catalogue. */
const isOpen = (me: string) => sql<SqlBool>`(
  service.owner_id = ${me} and service.bound and service.type = 'service' and service.status = 'active')`

/** Asked of one product at a time. */
const isAmong = (products: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from (${products}) as reason (product_id) where reason.product_id = p.id)`

/** Product groups `g` of the product: of one's own, or in one's catalogue. */
const amongGroups =
  (me: string): Related =>
  (condition) =>
    sql`exists (
    select from product_group_products member join product_groups g on g.id = member.product_group_id
    where member.product_id = p.id and ${condition} and (g.owner_id = ${me} or exists (
      select from agreement_product_groups offer join contracts service using (agreement_id)
      where offer.product_group_id = g.id and ${isOpen(me)})))`

/** Own marketplaces that the product is sourced for. */
const amongTargets =
  (me: string): Related =>
  (condition) =>
    sql`exists (
    select from contracts target
    where target.product_id = p.id and target.owner_id = ${me}
      and target.type = 'syndication' and target.status = 'active' and ${condition})`

/** Nothing has one of these yet. */
const none = computed(sql`null::text`)

const productTable = (me: string) => {
  const { owner, listing, syndication, catalog } = reasons(me)
  return tableOver<{ p: 'products'; o: 'accounts'; publisher: 'users'; updater: 'users' }>()(
    productList,
    {
      id: 'p.id',
      name: 'p.name',
      external_id: 'p.external_id',
      status: 'p.status',
      purchase_model: 'p.purchase_model',
      'owner.id': 'p.owner_id',
      'owner.name': 'o.name',
      'category.id': 'p.category_id?',
      'category.parent': none,
      'groups.id': among(amongGroups(me), 'g.id'),
      'replacement.id': none,
      'sourcing.marketplaces': among(amongTargets(me), 'target.marketplace_id'),
      'visibility.owner': computed(isAmong(owner), false),
      'visibility.listing': computed(isAmong(listing), false),
      'visibility.syndication': computed(isAmong(syndication), false),
      'visibility.catalog': computed(isAmong(catalog), false),
      'events.created.at': 'p.created_at',
      'events.published.at': 'p.published_at?',
      'events.published.by.id': 'p.published_by?',
      'events.published.by.name': computed(sql.ref('publisher.name')),
      'events.updated.at': 'p.updated_at',
      'events.updated.by.id': 'p.updated_by?',
      'events.updated.by.name': computed(sql.ref('updater.name')),
    },
    { key: ['events.created.at', 'id'] },
  )
}

/** Products that the caller has any reason to see; everything else is joined for what may be asked. */
const asked = ({ db, actor }: MemberCtx) => {
  const { owner, listing, syndication, catalog } = reasons(actor.account.id)
  return db
    .selectFrom('products as p')
    .leftJoin('accounts as o', 'o.id', 'p.owner_id')
    .leftJoin('users as publisher', 'publisher.id', 'p.published_by')
    .leftJoin('users as updater', 'updater.id', 'p.updated_by')
    .where(sql<SqlBool>`p.id in (${sql.join([owner, listing, syndication, catalog], sql` union all `)})`)
}

const columns = (ctx: MemberCtx) => {
  const { owner, listing, syndication, catalog } = reasons(ctx.actor.account.id)
  return asked(ctx)
    .leftJoin('categories as category', 'category.id', 'p.category_id')
    .leftJoin('users as creator', 'creator.id', 'p.created_by')
    .selectAll('p')
    .select((eb) => eb.ref('o.name').$notNull().as('owner_name'))
    .select(['o.icon as owner_icon', 'category.name as category_name', 'creator.name as creator_name'])
    .select(['publisher.name as publisher_name', 'updater.name as updater_name'])
    .select([
      isAmong(owner).as('is_own'),
      isAmong(listing).as('is_listed'),
      isAmong(syndication).as('is_syndicated'),
      isAmong(catalog).as('is_in_catalog'),
    ])
}

export type VisibleProductRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Products that the caller may see, newest first. */
export const listVisibleProducts = (ctx: MemberCtx, list: ListRequest): Promise<Page<VisibleProductRow>> =>
  pageOf(ctx, list, asked(ctx))

/** One of them. */
export const findVisibleProduct = (ctx: MemberCtx, id: string): Promise<VisibleProductRow | undefined> =>
  columns(ctx).where('p.id', '=', id).executeTakeFirst()

/** Products of a vendor that it sells and that the caller may see. */
export const listSoldProducts = (
  ctx: MemberCtx,
  list: ListRequest,
  vendorId: string,
): Promise<Page<VisibleProductRow>> => pageOf(ctx, list, asked(ctx).where(isSoldBy(vendorId)))

/** One of those. */
export const findSoldProduct = (
  ctx: MemberCtx,
  id: string,
  vendorId: string,
): Promise<VisibleProductRow | undefined> =>
  columns(ctx).where('p.id', '=', id).where(isSoldBy(vendorId)).executeTakeFirst()

const isSoldBy = (vendorId: string) => sql<SqlBool>`(p.owner_id = ${vendorId} and p.status = 'published')`

async function pageOf(
  ctx: MemberCtx,
  list: ListRequest,
  all: ReturnType<typeof asked>,
): Promise<Page<VisibleProductRow>> {
  const table = productTable(ctx.actor.account.id)
  const page = await readPage(ctx, list, table, { rows: all.select('p.id'), all })
  return await dressed(page, (ids) => columns(ctx).where(sql<SqlBool>`p.id = any(${ids})`).execute())
}
