import type { Ctx } from '../../platform/context.ts'

interface Change {
  readonly object: string
  readonly action: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly note?: string | undefined
  /** Whoever did it, where that is not the caller: a user who signs itself up. */
  readonly by?: string
  /** Done by the holder of an activation link who did not say who they are. */
  readonly byRecipient?: boolean
  /** Accounts that may read this entry. */
  readonly visibleTo: readonly string[]
}

/** A statement can have 65,535 parameters, and a row takes twelve. */
const ROWS = 5000

/** Writes who changed what, in the transaction of the change itself. */
export const record = (ctx: Ctx, ...changes: readonly Change[]): Promise<void> => recordAll(ctx, changes)

/** The same for however many. */
export async function recordAll(ctx: Ctx, changes: readonly Change[]): Promise<void> {
  for (let from = 0; from < changes.length; from += ROWS) await write(ctx, changes.slice(from, from + ROWS))
}

async function write(ctx: Ctx, changes: readonly Change[]): Promise<void> {
  await ctx.db
    .insertInto('history')
    .values(
      changes.map((change) => ({
        at: ctx.now(),
        user_id: change.by ?? ctx.actor?.userId,
        token_id: change.by ? null : ctx.actor?.tokenId,
        account_id: change.by ? null : ctx.actor?.account.id,
        object_id: change.object,
        action: change.action,
        from_status: change.from,
        to_status: change.to,
        note: change.note,
        visible_to: [...new Set(change.visibleTo)],
        by_recipient: change.byRecipient ?? false,
        ip: ctx.origin.ip,
        agent: ctx.origin.agent,
      })),
    )
    .execute()
}
