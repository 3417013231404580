import { randomInt } from 'node:crypto'
import { ID_SHAPES, type IdKind } from '@entente/shared/domain/ids.ts'
import { sql } from 'kysely'
import type { Ctx } from './context.ts'

const ATTEMPTS = 20

const digits = (length: number) => String(randomInt(10 ** length)).padStart(length, '0')

function randomId(kind: IdKind): string {
  const [prefix, ...groups] = ID_SHAPES[kind]
  return [prefix, ...groups.map(digits)].join('-')
}

/**
 * Takes an identifier that was never used before (decision D-04). Within a transaction that is undone, the
 * identifier is free again.
 */
export async function takeId(ctx: Ctx, kind: IdKind): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const taken = await ctx.db
      .insertInto('issued_ids')
      .values({ id: randomId(kind) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (taken) return taken.id
  }
  throw new Error(`No free ${kind} identifier found in ${ATTEMPTS} attempts`)
}

/** Takes several at once in one statement. */
export async function takeIds(ctx: Ctx, kind: IdKind, count: number): Promise<string[]> {
  const taken: string[] = []
  for (let attempt = 0; taken.length < count && attempt < ATTEMPTS; attempt++) {
    const candidates = Array.from({ length: count - taken.length }, () => randomId(kind))
    const rows = await sql<{ id: string }>`
      insert into issued_ids (id) select distinct unnest(${candidates}::text[])
      on conflict do nothing returning id`.execute(ctx.db)
    taken.push(...rows.rows.map((row) => row.id))
  }
  if (taken.length < count) throw new Error(`No ${count} free ${kind} identifiers found`)
  return taken
}

/** A contract's fifteen digits leave no room for a second draw in practice; its primary key guards the rest. */
export const newContractId = (kind: Extract<IdKind, `${string}Contract`>) => randomId(kind)
