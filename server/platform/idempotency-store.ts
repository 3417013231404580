import { createHash } from 'node:crypto'
import { type MemberCtx, transact } from './context.ts'
import { refuse } from './refusal.ts'

/**
 * Does `work` once per key: a repeated request gets the first answer again, another request under the same key is
 * refused (IDM_001). The key is kept in the transaction of the work, so a refused request does not use it up (D-70).
 */
export const once = <Answer>(
  ctx: MemberCtx,
  key: string | undefined,
  request: unknown,
  work: (ctx: MemberCtx) => Promise<Answer>,
): Promise<Answer> =>
  transact(ctx, async (ctx) => {
    if (key === undefined) return work(ctx)
    const mine = { account_id: ctx.actor.account.id, key }
    const requestHash = createHash('sha256').update(JSON.stringify(request)).digest()

    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('idempotency_keys')
      .values({ ...mine, request_hash: requestHash, created_at: ctx.now() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()

    if (!numInsertedOrUpdatedRows) {
      const before = await ctx.db
        .selectFrom('idempotency_keys')
        .select(['request_hash', 'answer_cipher'])
        .where('account_id', '=', mine.account_id)
        .where('key', '=', mine.key)
        .executeTakeFirstOrThrow()
      if (!before.request_hash.equals(requestHash) || !before.answer_cipher) refuse('IDM_001')
      const answer: Answer = JSON.parse(ctx.keys.open(before.answer_cipher))
      return answer
    }

    const answer = await work(ctx)
    await ctx.db
      .updateTable('idempotency_keys')
      .set({ answer_cipher: ctx.keys.seal(JSON.stringify(answer)) })
      .where('account_id', '=', mine.account_id)
      .where('key', '=', mine.key)
      .execute()
    return answer
  })

/** Keys are kept for a day (D-70). */
const KEPT_MS = 24 * 60 * 60 * 1000

export async function forgetOldKeys({ db, now }: Pick<MemberCtx, 'db' | 'now'>): Promise<void> {
  await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<=', new Date(now().getTime() - KEPT_MS))
    .execute()
}
