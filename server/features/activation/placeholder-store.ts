import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { removePlaceholder } from '../accounts/index.ts'
import type { ContractRow } from '../contracts/index.ts'
import { nameUnlessNamed, refreshRelation } from '../partners/index.ts'

/** Takes the placeholder out of the issuer's directory and returns the identifier it had there. */
export async function giveUpPlaceholder(ctx: Ctx, contract: ContractRow): Promise<string | null> {
  const relation = await ctx.db
    .deleteFrom('partners')
    .where('account_id', '=', contract.issuer_id)
    .where('partner_id', '=', contract.owner_id)
    .returning('external_id')
    .executeTakeFirst()
  return relation?.external_id ?? null
}

interface Takeover {
  /** As it was before it was signed, still owned by the placeholder. */
  readonly contract: ContractRow
  readonly accountId: string
  readonly externalId: string | null
}

/** The account takes the placeholder's history and name in the directory over; the placeholder is gone (D-06). */
export async function takePlaceholderOver(
  ctx: Ctx,
  { contract, accountId, externalId }: Takeover,
): Promise<void> {
  await ctx.db
    .updateTable('history')
    .set({ visible_to: sql<string[]>`array_replace(visible_to, ${contract.owner_id}, ${accountId})` })
    .where('object_id', '=', contract.id)
    .execute()
  await removePlaceholder(ctx, contract.owner_id)
  // It stays where it was invited to something else too.
  await refreshRelation(ctx, contract.issuer_id, contract.owner_id)
  if (externalId) await nameUnlessNamed(ctx, contract.issuer_id, accountId, externalId)
}
