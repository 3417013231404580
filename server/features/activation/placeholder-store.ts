import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { ContractRow } from '../contracts/index.ts'
import { lockRelation } from '../partners/index.ts'

/** Takes the placeholder out of the issuer's directory and returns the identifier it had there. */
export async function giveUpPlaceholder(ctx: Ctx, contract: ContractRow): Promise<string | null> {
  await lockRelation(ctx, contract.issuer_id, contract.owner_id)
  const relation = await ctx.db
    .deleteFrom('partners')
    .where('account_id', '=', contract.issuer_id)
    .where('partner_id', '=', contract.owner_id)
    .returning('external_id')
    .executeTakeFirst()
  return relation?.external_id ?? null
}

/** What happened while the placeholder stood for the company is for the account to read. */
export async function handHistoryOver(ctx: Ctx, contract: ContractRow, accountId: string): Promise<void> {
  await ctx.db
    .updateTable('history')
    .set({ visible_to: sql<string[]>`array_replace(visible_to, ${contract.owner_id}, ${accountId})` })
    .where('object_id', '=', contract.id)
    .execute()
}
