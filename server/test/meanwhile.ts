import { expect } from 'vitest'
import type { Ctx } from '../platform/context.ts'
import type { World } from './world.ts'

/** Somebody does something else while one act is done and not yet kept: to its end, or until it has to wait for it. */
export async function meanwhile<C extends Ctx>(
  world: World,
  ctx: C,
  act: (ctx: C) => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<void> {
  let isDone = false
  let underway: Promise<unknown> | undefined
  await world.db.transaction().execute(async (db) => {
    await act({ ...ctx, db })
    underway = other().finally(() => {
      isDone = true
    })
    await expect.poll(async () => isDone || (await isWaited(world)), { interval: 5 }).toBe(true)
  })
  await underway
}

async function isWaited({ pool }: World): Promise<boolean> {
  const { rows } = await pool.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}
