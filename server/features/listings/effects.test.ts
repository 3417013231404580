import { describe, expect, test } from 'vitest'
import {
  admitted,
  distributionAgreement,
  listed,
  product,
  requested,
  sourcing,
  syndicated,
} from '../../test/trade.ts'
import { newWorld, type Person, type World } from '../../test/world.ts'
import { expireContracts } from '../contracts/index.ts'

type Trade = Awaited<ReturnType<typeof sourcing>>

/** What was told of an object, and to whom. */
async function told({ pool }: World, object: string): Promise<string[]> {
  const { rows } = await pool.query<{ told: string }>(
    `select payload->>'event' || ' ' || (payload->>'account') as told
     from graphile_worker._private_jobs where payload->>'object' = $1 order by 1`,
    [object],
  )
  return rows.map(({ told }) => told)
}

const lastEntry = ({ db }: World, object: string) =>
  db
    .selectFrom('history')
    .selectAll()
    .where('object_id', '=', object)
    .orderBy('id', 'desc')
    .executeTakeFirst()

const statusOf = async (person: Person, listing: string): Promise<string> =>
  (await person.get(`/listings/${listing}`)).body.status

/** The directory's counters against a count of what is listed, for every relation there is. */
async function expectRecount({ db }: World) {
  const relations = await db.selectFrom('partners').selectAll().execute()
  const listings = await db.selectFrom('listings').selectAll().where('status', '=', 'listed').execute()
  for (const { account_id: me, partner_id: other, listings: counted } of relations) {
    const between = listings.filter(
      ({ vendor_id, provider_id }) =>
        (vendor_id === me && provider_id === other) || (vendor_id === other && provider_id === me),
    )
    expect([me, other, counted]).toEqual([me, other, between.length])
  }
}

async function expireOn(world: World, contract: string) {
  await world.db
    .updateTable('contracts')
    .set({ expire_at: new Date(world.clock.now.getTime() - 1000) })
    .where('id', '=', contract)
    .execute()
  await expireContracts(world.ctx)
}

/** Every way in which a contract comes to its end under which something is sold or syndicated. */
const ENDS: readonly (readonly [
  string,
  'sold' | 'syndicated',
  (world: World, trade: Trade, syndication: string) => Promise<unknown>,
])[] = [
  [
    'its distribution contract is terminated',
    'sold',
    (_, { mick, distributionContract: id }) => mick.post(`/contracts/${id}/terminate`),
  ],
  [
    'the program is terminated',
    'sold',
    (_, { mick, programContract: id }) => mick.post(`/contracts/${id}/terminate`),
  ],
  [
    'its distribution contract expires',
    'sold',
    (world, { distributionContract }) => expireOn(world, distributionContract),
  ],
  ['the program expires', 'sold', (world, { programContract }) => expireOn(world, programContract)],
  [
    'its syndication contract is terminated',
    'syndicated',
    (_, { mick }, id) => mick.post(`/contracts/${id}/terminate`),
  ],
  [
    'the service contract is terminated',
    'syndicated',
    (_, { mick, serviceContract: id }) => mick.post(`/contracts/${id}/terminate`),
  ],
  ['its syndication contract expires', 'syndicated', (world, _, id) => expireOn(world, id)],
  [
    'the service contract expires',
    'syndicated',
    (world, { serviceContract }) => expireOn(world, serviceContract),
  ],
]

describe('a listing', () => {
  test.each(ENDS)(
    'is taken down when %s, and what was asked of it is canceled (D-18)',
    async (_, which, end) => {
      const world = await newWorld()
      const trade = await sourcing(world, 'syndication')
      const { vendor, mick, seller } = trade
      const second = await syndicated(trade)
      const places = {
        sold: { listing: trade.listing, contract: trade.distributionContract, provider: mick },
        syndicated: { ...second, provider: seller },
      }
      const { listing, contract, provider } = places[which]
      const other = places[which === 'sold' ? 'syndicated' : 'sold']
      const done = await requested(world, { listing, vendor, state: 'completed' })
      const open = await requested(world, { listing, vendor, state: 'deploying', number: 2 })
      const elsewhere = await requested(world, { listing: other.listing, vendor, state: 'draft' })

      await end(world, trade, second.contract)

      const { body } = await provider.get(`/listings/${listing}`)
      expect(body.status).toBe('unlisted')
      expect(body).not.toHaveProperty('pending_request')
      const states = (await vendor.get('/listing-requests')).body
      expect(new Map(states.map(({ id, state }: { id: string; state: string }) => [id, state]))).toEqual(
        new Map([
          [done, 'completed'],
          [open, 'canceled'],
          [elsewhere, 'draft'],
        ]),
      )
      expect(await statusOf(vendor, other.listing)).toBe('listed')

      const bySystem = {
        user_id: null,
        // The vendor is no party of a syndication contract.
        note: which === 'sold' ? `Ended with ${contract}` : 'Ended with the contract it was sourced under',
        visible_to: [vendor.account, provider.account],
      }
      expect(await lastEntry(world, listing)).toMatchObject({
        ...bySystem,
        action: 'unlist',
        from_status: 'listed',
        to_status: 'unlisted',
      })
      expect(await lastEntry(world, open)).toMatchObject({
        ...bySystem,
        action: 'cancel',
        from_status: 'deploying',
        to_status: 'canceled',
      })
      expect((await told(world, listing)).at(-1)).toBe(`listing_unlisted ${vendor.account}`)
      expect(await told(world, open)).toEqual(
        [vendor, provider].map(({ account }) => `listing_request_canceled ${account}`).sort(),
      )
      await expectRecount(world)
    },
  )

  test('is opened by the approval of a syndication; its vendor is told, and both count it (D-54)', async () => {
    const world = await newWorld()
    const trade = await sourcing(world, 'syndication')
    const { vendor, seller } = trade
    // The two also work together by themselves.
    await world.db
      .updateTable('accounts')
      .set({ role: 'distributor', program_create: true })
      .where('id', '=', seller.account)
      .execute()
    await admitted(world, seller, vendor, await world.agreement(seller, 'program'))
    const counted = async (one: Person, other: Person) =>
      (await one.get(`/partners/${other.account}`)).body.stats.listings
    expect(await counted(vendor, seller)).toBe(0)

    const { contract, listing } = await syndicated(trade)

    expect([await counted(vendor, seller), await counted(seller, vendor)]).toEqual([1, 1])
    expect(await lastEntry(world, listing)).toMatchObject({
      action: 'list',
      from_status: 'new',
      to_status: 'listed',
      visible_to: [vendor.account, seller.account],
    })
    expect(await told(world, listing)).toEqual([`listing_listed ${vendor.account}`])

    await trade.mick.post(`/contracts/${contract}/terminate`)
    expect([await counted(vendor, seller), await counted(seller, vendor)]).toEqual([0, 0])
    await expectRecount(world)
  })

  test('that was down already is not taken down again', async () => {
    const world = await newWorld()
    const { mick, vendor, listing, distributionContract } = await sourcing(world, 'syndication')
    await world.db.updateTable('listings').set({ status: 'unlisted' }).where('id', '=', listing).execute()

    await mick.post(`/contracts/${distributionContract}/terminate`)

    expect(await statusOf(vendor, listing)).toBe('unlisted')
    expect(await lastEntry(world, listing)).toBeUndefined()
    expect(await told(world, listing)).toEqual([])
  })

  test('and all others of its contract go down together; those of another marketplace stay', async () => {
    const world = await newWorld()
    const { mick, vendor, program, listing, distributionContract } = await sourcing(world, 'syndication')
    const [{ marketplace }] = (await mick.get(`/listings?id=${listing}`)).body
    const second = await listed(world, {
      contract: distributionContract,
      product: await product(world, vendor, 'Second'),
      marketplace: marketplace.id,
      vendor,
      provider: mick,
    })
    const elsewhere = await distributionAgreement(world, mick, program, { auto_accept: true })
    const { body: further } = await vendor.post(`/agreements/${elsewhere.id}/contracts`)
    const third = await listed(world, {
      contract: further.id,
      product: await product(world, vendor, 'Third'),
      marketplace: elsewhere.marketplace,
      vendor,
      provider: mick,
    })

    await mick.post(`/contracts/${distributionContract}/terminate`)

    const statuses = [listing, second, third].map((id) => statusOf(vendor, id))
    expect(await Promise.all(statuses)).toEqual(['unlisted', 'unlisted', 'listed'])
    await expectRecount(world)
  })

  test('outlives an offer that is taken back or rejected beside it', async () => {
    const world = await newWorld()
    const { mick, vendor, listing } = await sourcing(world, 'syndication')
    const offers = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
    const request = await requested(world, { listing, vendor })
    const [first, second] = await Promise.all(
      offers.map((agreement) =>
        mick.post(`/agreements/${agreement}/contracts`, {
          partner: { id: vendor.account },
          activation: { message: 'Welcome.' },
        }),
      ),
    )
    await mick.delete(`/contracts/${first?.body.id}`)
    await vendor.post(`/contracts/${second?.body.id}/reject`)

    expect((await vendor.get(`/listings/${listing}`)).body).toMatchObject({
      status: 'listed',
      pending_request: { id: request },
    })
    await expectRecount(world)
  })

  test('that is down is in no catalogue', async () => {
    const world = await newWorld()
    const { mick, seller, service, distributionContract } = await sourcing(world, 'syndication')
    expect((await seller.get(`/agreements/${service}/products`)).body).toHaveLength(1)
    await mick.post(`/contracts/${distributionContract}/terminate`)
    expect((await seller.get(`/agreements/${service}/products`)).body).toEqual([])
    expect((await seller.get('/products')).body).toEqual([])
  })
})

test('a listing has one open request at a time', async () => {
  const world = await newWorld()
  const { vendor, listing } = await sourcing(world, 'syndication')
  await requested(world, { listing, vendor, state: 'draft' })
  await expect(requested(world, { listing, vendor, state: 'deploying', number: 2 })).rejects.toThrow(
    'one_open_request',
  )
  await requested(world, { listing, vendor, state: 'canceled', number: 3 })
})
