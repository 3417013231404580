import type { Ctx } from '../../platform/context.ts'

/** Takes the story's own identifiers, so that none of them is ever given out again. */
export async function issueIds(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.db
    .insertInto('issued_ids')
    .values(ids.map((id) => ({ id })))
    .execute()
}
