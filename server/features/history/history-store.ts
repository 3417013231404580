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

/** Writes who changed what, in the transaction of the change itself. */
export async function record(ctx: Ctx, ...changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
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
