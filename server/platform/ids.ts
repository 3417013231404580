import { randomInt } from 'node:crypto'
import { ID_SHAPES, type IdKind } from '@entente/shared/domain/ids.ts'
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

/** A contract's fifteen digits leave no room for a second draw in practice; its primary key guards the rest. */
export const newContractId = (kind: Extract<IdKind, `${string}Contract`>) => randomId(kind)
