import type { Ctx } from '../../platform/context.ts'

/** Who acts and from where; null when Entente acts by itself. */
export type Actor = { readonly userId: string; readonly accountId: string } | null

/** One line of the record, as the product would have written it. */
export interface Entry {
  readonly at: Date
  readonly actor: Actor
  readonly object: string
  readonly action: string
  readonly from?: string
  readonly to?: string
  readonly note?: string
  readonly visibleTo: readonly string[]
}

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** The address and browser of a person; addresses are of the block kept for examples. */
export const originOf = (userId: string | null | undefined) =>
  userId
    ? { ip: `203.0.113.${Number(userId.slice(-3)) % 254 || 1}`, agent: BROWSER }
    : { ip: null, agent: null }

/** Nobody who is signed in turns an invitation down: only the holder of its link. */
const isAnswerByLink = ({ object, action }: Pick<Entry, 'object' | 'action'>) =>
  action === 'reject' && /^CR[PS]-/.test(object)

/** Writes the whole record in the order in which it happened. */
export async function writeHistory(ctx: Ctx, entries: readonly Entry[]): Promise<void> {
  const inOrder = entries.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  await ctx.db
    .insertInto('history')
    .values(
      inOrder.map(({ at, actor, object, action, from, to, note, visibleTo }) => ({
        at,
        user_id: actor?.userId,
        by_recipient: actor === null && isAnswerByLink({ object, action }),
        account_id: actor?.accountId,
        object_id: object,
        action,
        from_status: from,
        to_status: to,
        note,
        visible_to: [...visibleTo],
        ...originOf(actor?.userId),
      })),
    )
    .execute()
}
