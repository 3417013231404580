import {
  type ListingRequestState,
  type ListingStatus,
  OPEN_REQUEST_STATES,
} from '@entente/shared/domain/listings.ts'
import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { takeId } from '../../platform/ids.ts'

export type ListingRow = Selectable<Database['listings']>
export type RequestRow = Selectable<Database['listing_requests']>

/** What is going to be listed, and where, keep their names until the transaction ends: the listing will know them. */
export async function keepNames(
  ctx: Ctx,
  {
    product_id,
    marketplace_id,
  }: { readonly product_id: string | null; readonly marketplace_id: string | null },
): Promise<void> {
  await ctx.db.selectFrom('products').select('id').where('id', '=', product_id).forShare().execute()
  await ctx.db
    .selectFrom('marketplaces')
    .select('id')
    .where('id', '=', marketplace_id)
    .forKeyShare()
    .execute()
}

/** A listing of what a contract sources, on its target marketplace. */
export async function insertSourced(
  ctx: Ctx,
  contractId: string,
  status: ListingStatus,
): Promise<ListingRow | undefined> {
  const id = await takeId(ctx, 'listing')
  const { rows } = await sql<ListingRow>`
    insert into listings (id, contract_id, product_id, marketplace_id, vendor_id, provider_id, status, created_at, updated_at)
    select ${id}, c.id, c.product_id, c.marketplace_id, p.owner_id, c.owner_id, ${status}, ${ctx.now()}, ${ctx.now()}
    from contracts c join products p on p.id = c.product_id
    where c.id = ${contractId}
    returning *`.execute(ctx.db)
  return rows[0]
}

/** Everything that stands under a contract, locked until the transaction ends. */
export const lockListings = (ctx: Ctx, contractId: string): Promise<ListingRow[]> =>
  ctx.db
    .selectFrom('listings')
    .selectAll()
    .where('contract_id', '=', contractId)
    .orderBy('id')
    .forUpdate()
    .execute()

/** The open requests for these listings, locked until the transaction ends. */
export async function lockOpenRequests(ctx: Ctx, listings: readonly ListingRow[]): Promise<RequestRow[]> {
  if (listings.length === 0) return []
  return await ctx.db
    .selectFrom('listing_requests')
    .selectAll()
    .where(
      'listing_id',
      'in',
      listings.map(({ id }) => id),
    )
    .where('state', 'in', [...OPEN_REQUEST_STATES])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Writes the next status of a listing that still stands where it was found. */
export async function moveListing(ctx: Ctx, { id, status }: ListingRow, to: ListingStatus): Promise<void> {
  await ctx.db
    .updateTable('listings')
    .set({ status: to, updated_at: ctx.now() })
    .where('id', '=', id)
    .where('status', '=', status)
    .execute()
}

/** The same for a request. */
export async function moveRequest(
  ctx: Ctx,
  { id, state }: RequestRow,
  to: ListingRequestState,
): Promise<void> {
  await ctx.db
    .updateTable('listing_requests')
    .set({ state: to, updated_at: ctx.now(), updated_by: ctx.actor?.userId ?? null })
    .where('id', '=', id)
    .where('state', '=', state)
    .execute()
}
