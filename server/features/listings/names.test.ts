import { expect, test } from 'vitest'
import type { Ctx } from '../../platform/context.ts'
import { meanwhile } from '../../test/meanwhile.ts'
import { listed, requested, sourcing, syndicated } from '../../test/trade.ts'
import { newWorld, type World } from '../../test/world.ts'

/** What listings and requests should know of names, and what they know. */
async function compare({ pool }: World): Promise<void> {
  for (const table of ['listing', 'listing_request']) {
    const { rows } = await pool.query(
      `select known.id, known.columns, meant.columns as meant
       from (select id, to_jsonb(t) as columns from ${table}s t) known
       join (select id, to_jsonb(t) as columns from ${table}_names t) meant using (id)
       where not known.columns @> meant.columns`,
    )
    expect(rows).toEqual([])
  }
}

/** A product that is listed by a distributor and by a reseller, each of whom its vendor asks something. */
async function story() {
  const world = await newWorld()
  const trade = await sourcing(world, 'syndication')
  const sourced = await syndicated(trade)
  await requested(world, { ...trade, listing: trade.listing })
  await requested(world, { ...trade, listing: sourced.listing })
  return { world, ...trade, sourced }
}

test('whatever is renamed is found under its new name by the lists, and in its new place', async () => {
  const { world, mick, vendor, seller, product, marketplace } = await story()
  const { db } = world
  await compare(world)

  await db.updateTable('products').set({ name: 'Ångström', version: 7 }).where('id', '=', product).execute()
  await db.updateTable('accounts').set({ name: 'Newton' }).where('id', '=', vendor.account).execute()
  await db.updateTable('marketplaces').set({ name: 'Gravity' }).where('id', '=', marketplace).execute()
  await compare(world)

  for (const person of [mick, seller]) {
    expect((await person.get('/listings?search=ÅNGström&vendor.name=Newton')).body).toHaveLength(1)
    expect((await person.get('/listing-requests?search=newton&product.version=7')).body).toHaveLength(1)
  }
  expect((await seller.get('/listings?search=gravity')).body).toHaveLength(1)
  expect((await mick.get('/listings?search=gravity')).body).toEqual([])
})

test('a request knows that its listing was taken down', async () => {
  const { world, mick, seller, sourced } = await story()
  const asked = async (status: string) => (await seller.get(`/listing-requests?status=${status}`)).body
  expect(await asked('listed')).toHaveLength(1)

  await mick.post(`/contracts/${sourced.contract}/terminate`)

  expect(await asked('listed')).toEqual([])
  expect(await asked('unlisted')).toHaveLength(1)
  await compare(world)
})

test('a vendor finds no request by a contract that it is no party of, its provider does', async () => {
  const { vendor, seller, sourced } = await story()
  const by = async (person: typeof vendor, words: string) =>
    (await person.get(`/listing-requests?${words}`)).body.map(
      ({ listing }: { listing: { id: string } }) => listing.id,
    )

  for (const words of [`contract.id=${sourced.contract}`, `search=${sourced.contract}`]) {
    expect(await by(seller, words)).toEqual([sourced.listing])
    expect(await by(vendor, words)).toEqual([])
  }
})

test('what is listed or asked for while its product or its marketplace is renamed knows the new name', async () => {
  const world = await newWorld()
  const trade = await sourcing(world, 'syndication')
  const { mick, vendor, seller, product, marketplace } = trade
  const { body: enrolled } = await seller.post(`/agreements/${trade.agreement}/contracts`, {
    accepted: true,
    sourcing: { product: { id: product }, marketplace: { id: marketplace } },
  })
  const rename = async (table: 'products' | 'marketplaces', id: string, other: () => Promise<unknown>) => {
    const act = ({ db }: Ctx) => db.updateTable(table).set({ name: 'Renamed' }).where('id', '=', id).execute()
    await meanwhile(world, mick.ctx, act, other)
    await compare(world)
    await world.db.updateTable(table).set({ name: 'As before' }).where('id', '=', id).execute()
  }
  const list = (contract: string) => () =>
    listed(world, { contract, product, marketplace, vendor, provider: seller })
  const ask = () => requested(world, { ...trade, listing: trade.listing })

  await rename('products', product, () => mick.post(`/contracts/${enrolled.id}/sign`))
  await rename('products', product, list(trade.programContract))
  await rename('products', product, ask)
  await rename('marketplaces', marketplace, list(trade.serviceContract))

  const { rows } = await world.pool.query('select from listings where product_id = $1', [product])
  expect(rows).toHaveLength(4)
})
