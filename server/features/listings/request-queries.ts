import { listingRequestList } from '@entente/shared/lists/listings.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { dressed, type Page, readPage } from '../../platform/lists/read-page.ts'
import { computed, tableOver } from '../../platform/lists/table.ts'
import { findListings, isParty, isVendor, type ListingView, ofContract, ownName } from './listing-queries.ts'

const over = tableOver<{
  r: 'listing_requests'
  l: 'listings'
  p: 'products'
  mp: 'marketplaces'
  vendor: 'accounts'
  provider: 'accounts'
}>()

const common = {
  id: 'r.id',
  type: 'r.type',
  state: 'r.state',
  created: 'r.created_at',
  updated: 'r.updated_at',
  'vendor.id': 'r.vendor_id',
  'provider.id': 'r.provider_id',
  'listing.id': 'r.listing_id',
  'listing.vendor.id': 'r.vendor_id',
  'listing.provider.id': 'r.provider_id',
} as const

const contract = { id: computed(sql.ref('v.contract_id')), name: computed(sql.ref('v.name')) }

/** A vendor makes few requests, and is told of a contract only where it is a party of that. */
const tableOfVendors = over(
  listingRequestList,
  {
    ...common,
    status: 'l.status',
    'contract.id': contract.id,
    'contract.name': contract.name,
    'product.id': 'l.product_id',
    'product.name': 'p.name',
    'product.version': 'p.version',
    'marketplace.id': 'l.marketplace_id',
    'marketplace.name': 'mp.name',
    'vendor.name': 'vendor.name',
    'provider.name': 'provider.name',
    'listing.contract.id': contract.id,
    'listing.contract.name': contract.name,
    'listing.contract.marketplace.id': ofContract('mp.id'),
    'listing.contract.marketplace.name': ofContract('mp.name'),
    'listing.product.id': 'l.product_id',
    'listing.product.name': 'p.name',
    'listing.product.version': 'p.version',
    'listing.marketplace.id': 'l.marketplace_id',
    'listing.marketplace.name': 'mp.name',
    'listing.vendor.name': 'vendor.name',
    'listing.provider.name': 'provider.name',
  },
  { key: ['created', 'id'] },
)

/** A provider is asked many things; what it asks about them, the requests themselves know. */
const tableOfProviders = (ctx: MemberCtx) =>
  over(
    listingRequestList,
    {
      ...common,
      status: 'r.listing_status',
      'contract.id': 'r.contract_id',
      'contract.name': 'r.contract_name',
      'product.id': 'r.product_id',
      'product.name': 'r.product_name',
      'product.version': 'r.product_version',
      'marketplace.id': 'r.marketplace_id',
      'marketplace.name': 'r.marketplace_name',
      'vendor.name': 'r.vendor_name',
      'provider.name': ownName(ctx),
      'listing.contract.id': 'r.contract_id',
      'listing.contract.name': 'r.contract_name',
      'listing.contract.marketplace.id': 'r.marketplace_id',
      'listing.contract.marketplace.name': 'r.marketplace_name',
      'listing.product.id': 'r.product_id',
      'listing.product.name': 'r.product_name',
      'listing.product.version': 'r.product_version',
      'listing.marketplace.id': 'r.marketplace_id',
      'listing.marketplace.name': 'r.marketplace_name',
      'listing.vendor.name': 'r.vendor_name',
      'listing.provider.name': ownName(ctx),
    },
    { key: ['created', 'id'], searched: 'r.searched' },
  )

/** Requests with all that they may be asked about; joined from the outside, as listings are. */
const asked = (ctx: MemberCtx) =>
  ctx.db
    .selectFrom('listing_requests as r')
    .leftJoin('listings as l', 'l.id', 'r.listing_id')
    .leftJoin('contract_parties as v', (join) =>
      join.onRef('v.contract_id', '=', 'l.contract_id').on('v.account_id', '=', ctx.actor.account.id),
    )
    .leftJoin('products as p', 'p.id', 'l.product_id')
    .leftJoin('marketplaces as mp', 'mp.id', 'l.marketplace_id')
    .leftJoin('accounts as vendor', 'vendor.id', 'r.vendor_id')
    .leftJoin('accounts as provider', 'provider.id', 'r.provider_id')
    .where(isParty(ctx, 'r'))

const columns = ({ db }: MemberCtx, ids: readonly string[]) =>
  db
    .selectFrom('listing_requests as r')
    .leftJoin('users as creator', 'creator.id', 'r.created_by')
    .leftJoin('users as updater', 'updater.id', 'r.updated_by')
    .leftJoin('users as assignee', 'assignee.id', 'r.assignee_id')
    .selectAll('r')
    .select([
      'creator.name as creator_name',
      'updater.name as updater_name',
      'assignee.name as assignee_name',
    ])
    .where(sql<SqlBool>`r.id = any(${ids})`)

type RequestRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** A request with the listing it is for. */
export interface RequestView extends RequestRow {
  readonly listing: ListingView
}

/** Read apart from their listings, because so many joins in one statement are not put in a good order. */
async function withListings(ctx: MemberCtx, ids: readonly string[]): Promise<RequestView[]> {
  const rows = await columns(ctx, ids).execute()
  const listings = await findListings(
    ctx,
    rows.map(({ listing_id }) => listing_id),
  )
  const known = new Map(listings.map((listing) => [listing.id, listing]))
  return rows.flatMap((row) => {
    const listing = known.get(row.listing_id)
    return listing ? [{ ...row, listing }] : []
  })
}

/** Requests for listings of which the caller is the vendor or the provider, newest first. */
export async function listListingRequests(ctx: MemberCtx, list: ListRequest): Promise<Page<RequestView>> {
  const all = asked(ctx)
  const table = isVendor(ctx) ? tableOfVendors : tableOfProviders(ctx)
  const page = await readPage(ctx, list, table, { rows: all.select('r.id'), all })
  return await dressed(page, (ids) => withListings(ctx, ids))
}

/** One of them; of others than its parties there is no listing, and so nothing to find. */
export const findListingRequest = async (ctx: MemberCtx, id: string): Promise<RequestView | undefined> =>
  (await withListings(ctx, [id]))[0]
