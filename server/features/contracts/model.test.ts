import { expect, test } from 'vitest'
import { stage, walk } from '../../test/contract-walk.ts'
import { newWorld } from '../../test/world.ts'

/** How many acts are tried in all; more by `ACTS=20000`. */
const ACTS = Number(process.env.ACTS ?? 1_200)
const WALKS = 4

test.each(Array.from({ length: WALKS }, (_, n) => 20_261_127 + n))(
  'whatever anybody does in whatever order, contracts are as sections 8 and 9 say (walk %i)',
  { timeout: 60_000 + ACTS * 1_000 },
  async (seed) => {
    const on = await stage(await newWorld())
    const reached = await walk(on, seed, ACTS / WALKS)
    expect(reached.size).toBeGreaterThan(10)
  },
)
