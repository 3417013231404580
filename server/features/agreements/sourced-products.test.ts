import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

/** A service agreement with one listed product of its own, sourcing from a syndication agreement. */
async function serviceWith(world: World, owner: Person, sourcing: string, product: string) {
  const { db } = world
  const vendor = await world.vendor()
  const [market, group] = [await world.marketplace(owner), await world.productGroup(owner)]
  const program = await world.agreement(owner, 'program')
  const { body: service } = await owner.post('/agreements', {
    title: `Terms with ${product}`,
    description: 'What we agree.',
    document_type: 'none',
    type: 'service',
    sourcing_agreement: { id: sourcing },
    marketplaces: [{ id: market }],
    product_groups: [{ id: group }],
  })
  const listing = `LST-${product}`
  await db
    .insertInto('issued_ids')
    .values([{ id: product }, { id: listing }])
    .execute()
  await db
    .insertInto('products')
    .values({ id: product, owner_id: vendor.account, name: product, status: 'published' })
    .execute()
  await db
    .insertInto('product_group_products')
    .values({ product_group_id: group, product_id: product })
    .execute()
  const { body: contract } = await owner.post(`/agreements/${program}/contracts`, {
    partner: { name: 'Vendor of it' },
    activation: { message: 'Welcome.' },
  })
  await db
    .insertInto('listings')
    .values({
      id: listing,
      contract_id: contract.id,
      product_id: product,
      marketplace_id: market,
      vendor_id: vendor.account,
      provider_id: owner.account,
      status: 'listed',
    })
    .execute()
  return service.id as string
}

/** The reseller works under the service agreement. */
async function signService(world: World, owner: Person, reseller: Person, agreement: string) {
  const { body: offered } = await owner.post(`/agreements/${agreement}/contracts`, {
    partner: { name: 'Reseller' },
    activation: { message: 'Welcome.' },
  })
  await world.db
    .updateTable('contracts')
    .set({ owner_id: reseller.account, bound: true, status: 'active', version: 1 })
    .where('id', '=', offered.id)
    .execute()
}

test('under a syndication agreement a reseller finds the products of its own service agreements, and no others', async () => {
  const world = await newWorld()
  const [owner, reseller] = [await world.distributor(), await world.reseller()]
  const sourcing = await world.agreement(owner, 'syndication')
  const mine = await serviceWith(world, owner, sourcing, 'PRD-1')
  await serviceWith(world, owner, sourcing, 'PRD-2')
  const products = async (person: Person) =>
    (await person.get(`/agreements/${sourcing}/products?ordering(id)`)).body.map(
      ({ id }: { id: string }) => id,
    )

  await signService(world, owner, reseller, mine)

  expect(await products(reseller)).toEqual(['PRD-1'])
  expect(await products(owner)).toEqual(['PRD-1', 'PRD-2'])
  const places = (person: Person, product: string) =>
    person.get(`/agreements/${sourcing}/products/${product}/marketplaces`)
  expect((await places(reseller, 'PRD-1')).body).toHaveLength(1)
  expect((await places(reseller, 'PRD-2')).status).toBe(404)
  expect((await places(owner, 'PRD-2')).body).toHaveLength(1)
})
