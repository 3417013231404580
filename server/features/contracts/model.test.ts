import { expect, test } from 'vitest'
import { stage, walk } from '../../test/contract-walk.ts'
import { newWorld } from '../../test/world.ts'

/** How many acts are tried in all; more by `ACTS=20000`. */
const ACTS = Number(process.env.ACTS ?? 2_400)
const WALKS = 4

const reached = new Set<string>()

test.each(Array.from({ length: WALKS }, (_, n) => 20_261_127 + n))(
  'whatever anybody does in whatever order, contracts are as sections 8 and 9 say (walk %i)',
  { timeout: 60_000 + ACTS * 1_000 },
  async (seed) => {
    const on = await stage(await newWorld())
    for (const seen of await walk(on, seed, ACTS / WALKS)) reached.add(seen)
  },
)

test('the walks come by all five types and by most of what can become of them', () => {
  expect(reached.size).toBeGreaterThan(13)
})
