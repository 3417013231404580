import type { Ctx, MemberCtx } from '../../platform/context.ts'

export interface OwnMarketplace {
  readonly id: string
  readonly name: string
}

/**
 * Those of the given marketplaces that belong to the caller, locked in the order of their ids until the
 * transaction ends: of two commits that want the same marketplace one waits for the other.
 */
export async function lockOwnMarketplaces(ctx: MemberCtx, ids: readonly string[]): Promise<OwnMarketplace[]> {
  if (ids.length === 0) return []
  return await ctx.db
    .selectFrom('marketplaces')
    .select(['id', 'name'])
    .where('owner_id', '=', ctx.actor.account.id)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Whether anything can be sold on it: a marketplace without a hub leads nowhere (D-54). */
export async function hasHub(ctx: Ctx, id: string): Promise<boolean> {
  const hub = ctx.db.selectFrom('marketplace_hubs').select('hub_id').where('marketplace_id', '=', id)
  return (await hub.executeTakeFirst()) !== undefined
}
