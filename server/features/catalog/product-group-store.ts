import type { MemberCtx } from '../../platform/context.ts'

/** Those of the given product groups that belong to the caller. */
export async function ownProductGroups(ctx: MemberCtx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('product_groups')
    .select('id')
    .where('owner_id', '=', ctx.actor.account.id)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => row.id)
}
