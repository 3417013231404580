import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { takeId } from '../../platform/ids.ts'
import { record } from '../history/index.ts'
import { refreshRelation } from '../partners/index.ts'
import type { ContractRow } from './contract-store.ts'

/** Lists the product of a syndication contract on the reseller's marketplace (D-54). */
export async function openListing(ctx: Ctx, contract: ContractRow): Promise<void> {
  const id = await takeId(ctx, 'listing')
  await sql`
    insert into listings (id, contract_id, product_id, marketplace_id, vendor_id, provider_id, status, created_at, updated_at)
    select ${id}, c.id, c.product_id, c.marketplace_id, p.owner_id, c.owner_id, 'listed', ${ctx.now()}, ${ctx.now()}
    from contracts c join products p on p.id = c.product_id
    where c.id = ${contract.id}`.execute(ctx.db)
}

/** Takes down everything that is listed under a contract. */
export async function closeListings(ctx: Ctx, contractId: string): Promise<void> {
  const closed = await ctx.db
    .updateTable('listings')
    .set({ status: 'unlisted', updated_at: ctx.now() })
    .where('contract_id', '=', contractId)
    .where('status', '=', 'listed')
    .returning(['id', 'vendor_id', 'provider_id'])
    .execute()
  for (const { id, vendor_id, provider_id } of closed) {
    await record(ctx, {
      object: id,
      action: 'unlist',
      from: 'listed',
      to: 'unlisted',
      visibleTo: [vendor_id, provider_id],
    })
    await refreshRelation(ctx, vendor_id, provider_id)
  }
}
