import { OPEN_REQUEST_STATES } from '@entente/shared/domain/listings.ts'
import { listingList } from '@entente/shared/lists/listings.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { dressed, type Page, readPage } from '../../platform/lists/read-page.ts'
import { computed, tableOver } from '../../platform/lists/table.ts'

/** Nothing is linked with one of these yet. */
const none = computed(sql`null::text`)

/** A column of the contract's marketplace, for whoever is a party of that. */
export const ofContract = (column: 'mp.id' | 'mp.name') =>
  computed(sql`case when v.contract_id is not null then ${sql.ref(column)} end`)

/** Whether the caller sells what is listed; otherwise it is where it is listed. */
export const isVendor = ({ actor }: MemberCtx): boolean => actor.account.type === 'vendor'

/** Of all listings of a provider, it is the same. */
export const ownName = ({ actor }: MemberCtx) => computed(sql`${actor.account.name}::text`, false)

/**
 * Names are asked for where the listing itself knows them. Of a syndication contract the product's vendor is no party, and is
 * not told of it; a provider is a party of every contract that its listings stand under.
 */
const listingTable = (ctx: MemberCtx) =>
  tableOver<{ l: 'listings'; provider: 'accounts' }>()(
    listingList,
    {
      id: 'l.id',
      status: 'l.status',
      created: 'l.created_at',
      updated: 'l.updated_at',
      'contract.id': isVendor(ctx) ? computed(sql.ref('v.contract_id')) : 'l.contract_id',
      'contract.marketplace.name': isVendor(ctx) ? ofContract('mp.name') : 'l.marketplace_name',
      'product.id': 'l.product_id',
      'product.name': 'l.product_name',
      'product.name.icontains': 'l.product_name',
      'marketplace.id': 'l.marketplace_id',
      'marketplace.name': 'l.marketplace_name',
      'marketplace.name.icontains': 'l.marketplace_name',
      'vendor.id': 'l.vendor_id',
      'vendor.name': 'l.vendor_name',
      'provider.id': 'l.provider_id',
      'provider.name': isVendor(ctx) ? 'provider.name' : ownName(ctx),
      'pending_request.id': computed(sql.ref('pending.id')),
      'pending_request.is_null': computed(sql`pending.id is null`, false),
      'pending_request.type': computed(sql.ref('pending.type')),
      'pending_request.status': computed(sql.ref('pending.state')),
      'offer.id': none,
      'offer.name': none,
      'pricelist.id': none,
      'pricelist.name': none,
      'alt_pricelist_1.id': none,
      'alt_pricelist_1.name': none,
      'alt_pricelist_2.id': none,
      'alt_pricelist_2.name': none,
    },
    { key: ['created', 'id'], searched: 'l.searched' },
  )

/** An account is a vendor or a provider, so that it stands on one side of all its listings. */
export const isParty = (ctx: MemberCtx, of: 'l' | 'r') =>
  sql<SqlBool>`${sql.ref(isVendor(ctx) ? `${of}.vendor_id` : `${of}.provider_id`)} = ${ctx.actor.account.id}`

/**
 * Listings with all that they may be asked about. Everything is joined from the outside, so that a count leaves out what
 * nobody asks for. Of a syndication contract the product's vendor is no party, and is not told of it.
 */
const asked = (ctx: MemberCtx) =>
  ctx.db
    .selectFrom('listings as l')
    .leftJoin('contract_parties as v', (join) =>
      join.onRef('v.contract_id', '=', 'l.contract_id').on('v.account_id', '=', ctx.actor.account.id),
    )
    .leftJoin('products as p', 'p.id', 'l.product_id')
    .leftJoin('marketplaces as mp', 'mp.id', 'l.marketplace_id')
    .leftJoin('accounts as vendor', 'vendor.id', 'l.vendor_id')
    .leftJoin('accounts as provider', 'provider.id', 'l.provider_id')
    .leftJoin('listing_requests as pending', (join) =>
      join.onRef('pending.listing_id', '=', 'l.id').on('pending.state', 'in', [...OPEN_REQUEST_STATES]),
    )
    .where(isParty(ctx, 'l'))

/** The same with all that an answer shows of a listing. */
const columns = (ctx: MemberCtx) =>
  asked(ctx)
    .leftJoin('categories as category', 'category.id', 'p.category_id')
    .select(['l.id', 'l.status', 'l.product_id', 'l.marketplace_id'])
    .select(['l.created_at', 'l.updated_at', 'l.vendor_id', 'l.provider_id'])
    .select(['v.contract_id', 'v.name as contract_name', 'v.type as contract_type'])
    .select(['p.category_id', 'category.name as category_name'])
    .select((eb) => [
      eb.ref('p.name').$notNull().as('product_name'),
      eb.ref('p.status').$notNull().as('product_status'),
      eb.ref('p.description').$notNull().as('product_description'),
      eb.ref('p.version').$notNull().as('product_version'),
      eb.ref('mp.name').$notNull().as('marketplace_name'),
      eb.ref('vendor.name').$notNull().as('vendor_name'),
      eb.ref('provider.name').$notNull().as('provider_name'),
    ])
    .select(['p.icon as product_icon', 'mp.icon as marketplace_icon'])
    .select(['vendor.icon as vendor_icon', 'provider.icon as provider_icon'])
    .select(['pending.id as pending_id', 'pending.type as pending_type', 'pending.state as pending_state'])

export type ListingView = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Listings of which the caller is the vendor or the provider, newest first. */
export async function listListings(ctx: MemberCtx, list: ListRequest): Promise<Page<ListingView>> {
  const all = asked(ctx)
  const page = await readPage(ctx, list, listingTable(ctx), { rows: all.select('l.id'), all })
  return await dressed(page, (ids) => findListings(ctx, ids))
}

/** Those of them that have these identifiers. */
export const findListings = (ctx: MemberCtx, ids: readonly string[]): Promise<ListingView[]> =>
  columns(ctx).where(sql<SqlBool>`l.id = any(${ids})`).execute()

/** One of them. */
export const findListing = (ctx: MemberCtx, id: string): Promise<ListingView | undefined> =>
  columns(ctx).where('l.id', '=', id).executeTakeFirst()
