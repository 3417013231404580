import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'

/** What a service agreement is linked with. */
export type Linked = 'marketplace' | 'product_group'

const TABLES = {
  marketplace: { table: sql.table('agreement_marketplaces'), column: sql.ref('marketplace_id') },
  product_group: { table: sql.table('agreement_product_groups'), column: sql.ref('product_group_id') },
} as const

export async function insertLinks(
  ctx: Ctx,
  agreementId: string,
  linked: Linked,
  ids: readonly string[],
): Promise<number> {
  const { table, column } = TABLES[linked]
  const { numAffectedRows } = await sql`
    insert into ${table} (agreement_id, ${column})
    select ${agreementId}, unnest(${ids}::text[])
    on conflict do nothing`.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}

/** Whether there was such a link. */
export async function removeLink(
  ctx: Ctx,
  agreementId: string,
  linked: Linked,
  id: string,
): Promise<boolean> {
  const { table, column } = TABLES[linked]
  const { numAffectedRows } = await sql`
    delete from ${table} where agreement_id = ${agreementId} and ${column} = ${id}`.execute(ctx.db)
  return Number(numAffectedRows ?? 0) > 0
}
