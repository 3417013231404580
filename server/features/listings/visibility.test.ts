import { expect, test } from 'vitest'
import { requested, sourcing, syndicated } from '../../test/trade.ts'
import { newWorld } from '../../test/world.ts'

const SIDES = ['distributor', 'vendor', 'reseller', 'another vendor', 'another distributor'] as const
type Side = (typeof SIDES)[number]

/** A product that a distributor sells and a reseller syndicates, with something asked of either listing. */
async function story() {
  const world = await newWorld()
  const trade = await sourcing(world, 'syndication')
  const { contract, listing } = await syndicated(trade)
  const { mick, vendor, seller } = trade
  const people = {
    distributor: mick,
    vendor,
    reseller: seller,
    'another vendor': await world.vendor(),
    'another distributor': await world.distributor(),
  }
  const requests = {
    sold: await requested(world, { listing: trade.listing, vendor }),
    syndicated: await requested(world, { listing, vendor, type: 'remove', state: 'deploying' }),
  }
  return {
    ...trade,
    world,
    people,
    listings: { sold: trade.listing, syndicated: listing },
    requests,
    contracts: { sold: trade.distributionContract, syndicated: contract },
  }
}

/** Who sees which of the two listings, and the contract it stands under. */
const SEEN: readonly (readonly [
  'sold' | 'syndicated',
  Readonly<Record<Side, 'all' | 'but contract' | undefined>>,
])[] = [
  [
    'sold',
    {
      distributor: 'all',
      vendor: 'all',
      reseller: undefined,
      'another vendor': undefined,
      'another distributor': undefined,
    },
  ],
  [
    'syndicated',
    {
      distributor: undefined,
      vendor: 'but contract',
      reseller: 'all',
      'another vendor': undefined,
      'another distributor': undefined,
    },
  ],
]

test('listings and requests are read by their vendor and their provider; contracts by their parties', async () => {
  const { people, listings, requests, contracts } = await story()
  const idsIn = (rows: { id: string }[]) => rows.map(({ id }) => id)
  for (const [which, seen] of SEEN)
    for (const side of SIDES) {
      const person = people[side]
      const [listing, request] = [listings[which], requests[which]]
      const listed = idsIn((await person.get('/listings')).body)
      const asked = idsIn((await person.get('/listing-requests')).body)
      const one = await person.get(`/listings/${listing.toLowerCase()}`)
      const two = await person.get(`/listing-requests/${request.toLowerCase()}`)
      const isSeen = seen[side] !== undefined
      const where = `${which} by ${side}`
      expect([where, listed.includes(listing), asked.includes(request)]).toEqual([where, isSeen, isSeen])
      expect([where, one.status, two.status]).toEqual([where, isSeen ? 200 : 404, isSeen ? 200 : 404])
      if (!isSeen) continue
      const contract = seen[side] === 'all' ? contracts[which] : undefined
      expect([where, one.body.contract?.id]).toEqual([where, contract])
      expect(two.body.listing).toEqual(one.body)
      const found = (await person.get(`/listings?contract.id=${contracts[which]}`)).body
      expect([where, idsIn(found)]).toEqual([where, contract ? [listing] : []])
    }
})

test('a listing says what is sold where and by whom, and what is asked of it', async () => {
  const { people, listings, requests, contracts, product, vendor, seller, marketplace } = await story()

  const { body } = await people.reseller.get(`/listings/${listings.syndicated}`)

  expect(body).toMatchObject({
    id: listings.syndicated,
    status: 'listed',
    contract: { id: contracts.syndicated, type: 'syndication', marketplace: { id: marketplace } },
    product: { id: product, name: 'Product', status: 'published', version: 1 },
    marketplace: { id: marketplace },
    vendor: { id: vendor.account },
    provider: { id: seller.account },
    pending_request: { id: requests.syndicated, type: 'remove', status: 'deploying' },
    offer: null,
    pricelist: null,
  })
})

test('a request says what is asked, by whom, and who sees to it', async () => {
  const { people, requests, world, mick, vendor } = await story()
  await world.db
    .updateTable('listing_requests')
    .set({ assignee_id: mick.user, note: 'A new logo.' })
    .where('id', '=', requests.sold)
    .execute()

  const { body } = await people.distributor.get(`/listing-requests/${requests.sold}`)

  expect(body).toMatchObject({
    id: requests.sold,
    type: 'update',
    state: 'reviewing',
    note: 'A new logo.',
    creator: { id: vendor.user },
    assignee: { id: mick.user },
    events: { created: { by: { id: vendor.user } }, updated: { by: { id: vendor.user } } },
  })
  expect((await people.reseller.get(`/listing-requests/${requests.syndicated}`)).body).not.toHaveProperty(
    'assignee',
  )
})

/** What the product of the story is to everybody; strangers do not see it. */
const VISIBLE: readonly (readonly [Side, object | undefined])[] = [
  ['distributor', { owner: false, listing: true, syndication: false, catalog: false }],
  ['vendor', { owner: true, listing: false, syndication: false, catalog: false }],
  ['reseller', { owner: false, listing: true, syndication: true, catalog: true }],
  ['another vendor', undefined],
  ['another distributor', undefined],
]

test('a product is seen by whoever owns it, sells it, syndicates it or has it in its catalogue', async () => {
  const { people, product } = await story()
  for (const [side, visibility] of VISIBLE) {
    const one = await people[side].get(`/products/${product}`)
    const many = (await people[side].get('/products')).body
    expect([side, one.status, one.body.visibility]).toEqual([side, visibility ? 200 : 404, visibility])
    expect(many).toEqual(visibility ? [one.body] : [])
  }
})

test('a reseller sees what its catalogue holds until the service contract ends', async () => {
  const world = await newWorld()
  const { mick, seller, product, serviceContract } = await sourcing(world, 'syndication')
  expect((await seller.get('/products')).body).toMatchObject([
    { id: product, visibility: { catalog: true, listing: false, syndication: false } },
  ])

  await mick.post(`/contracts/${serviceContract}/terminate`)

  expect((await seller.get('/products')).body).toEqual([])
  expect((await seller.get(`/products/${product}`)).status).toBe(404)
})

test('what is a draft or was taken down is seen by its vendor alone', async () => {
  const world = await newWorld()
  const { mick, vendor, product, listing } = await sourcing(world, 'syndication')
  await world.db.updateTable('listings').set({ status: 'unlisted' }).where('id', '=', listing).execute()

  expect((await mick.get(`/products/${product}`)).status).toBe(404)
  expect((await vendor.get(`/products/${product}`)).status).toBe(200)
})

test('of a partner one reads the products that it sells and that one may see', async () => {
  const { people, product, vendor, mick, world } = await story()
  const of = (side: Side, account: string) => people[side].get(`/partners/${account}/products`)

  expect((await of('distributor', vendor.account)).body).toMatchObject([{ id: product }])
  expect((await people.distributor.get(`/partners/${vendor.account}/products/${product}`)).body.id).toBe(
    product,
  )
  expect((await of('vendor', mick.account)).body).toEqual([])
  expect((await of('another distributor', vendor.account)).status).toBe(404)
  expect((await people.vendor.get(`/partners/${mick.account}/products/${product}`)).status).toBe(404)

  await world.db.updateTable('products').set({ status: 'endofsale' }).where('id', '=', product).execute()
  expect((await of('distributor', vendor.account)).body).toEqual([])
})
