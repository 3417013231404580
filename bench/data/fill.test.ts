import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { refreshRelation } from '../../server/features/partners/index.ts'
import { newWorld, type World } from '../../server/test/world.ts'
import { fill } from './fill.ts'

const AMOUNT = { partners: 100, seed: 7 }

const directory = ({ db }: World) =>
  db.selectFrom('partners').selectAll().orderBy('account_id').orderBy('partner_id').execute()

const contractsAsSeen = ({ db }: World) =>
  db.selectFrom('contract_parties').selectAll().orderBy('account_id').orderBy('contract_id').execute()

const listings = ({ db }: World) => db.selectFrom('listings').selectAll().orderBy('id').execute()

const requests = ({ db }: World) => db.selectFrom('listing_requests').selectAll().orderBy('id').execute()

test('what was filled in at once is what the product would have written step by step', async () => {
  const world = await newWorld()
  const { distributor } = await fill(world.db, AMOUNT)
  const filled = await directory(world)
  const seen = await contractsAsSeen(world)
  const sold = [await listings(world), await requests(world)]

  for (const { account_id, partner_id } of filled)
    if (account_id < partner_id) await refreshRelation(world.ctx, account_id, partner_id)
  await sql`update contracts set note = note where hashtext(id) % 8 = 0`.execute(world.db)
  await sql`update listings set status = status`.execute(world.db)

  expect(filled.filter(({ account_id }) => account_id === distributor)).toHaveLength(AMOUNT.partners)
  expect(await directory(world)).toEqual(filled)
  expect(await contractsAsSeen(world)).toEqual(seen)
  expect([await listings(world), await requests(world)]).toEqual(sold)
})

test('keys, indexes and triggers are all back afterwards', async () => {
  const [untouched, filled] = [await newWorld(), await newWorld()]
  await fill(filled.db, AMOUNT)
  const guards = async ({ db }: World) => {
    const { rows } = await sql`
      select conname as name, pg_get_constraintdef(oid) as text
      from pg_constraint where connamespace = 'public'::regnamespace
      union all
      select indexname, indexdef from pg_indexes where schemaname = 'public'
      union all
      select tgname, tgenabled::text from pg_trigger where not tgisinternal
      order by name, text`.execute(db)
    return rows
  }

  expect(await guards(filled)).toEqual(await guards(untouched))
})

test('one seed makes the same data every time, another seed makes other data', async () => {
  const ofSeed = async (seed: number) => {
    const world = await newWorld()
    await fill(world.db, { ...AMOUNT, seed })
    return await contractsAsSeen(world)
  }

  const first = await ofSeed(7)
  expect(await ofSeed(7)).toEqual(first)
  expect(await ofSeed(8)).not.toEqual(first)
})

test('a database that somebody uses is left alone', async () => {
  const world = await newWorld()
  await world.distributor()

  await expect(fill(world.db, AMOUNT)).rejects.toThrow('not empty')
})
