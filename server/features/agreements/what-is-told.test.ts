import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'
import { refreshRelation } from '../partners/index.ts'

/** A reseller under a service agreement that sources, sells on a marketplace and offers a group with one product. */
async function story(world: World) {
  const { db } = world
  const [owner, reseller] = [await world.distributor(), await world.reseller()]
  const [market, group] = [await world.marketplace(owner), await world.productGroup(owner)]
  const sourcing = await world.agreement(owner, 'syndication', 'Secret source')
  const { body: service } = await owner.post('/agreements', {
    title: 'Service',
    description: 'D',
    type: 'service',
    document_type: 'none',
    sourcing_agreement: { id: sourcing },
    marketplaces: [{ id: market }],
    product_groups: [{ id: group }],
  })
  await db
    .insertInto('issued_ids')
    .values([{ id: 'PRD-1' }, { id: 'HB-1' }])
    .execute()
  await db
    .insertInto('products')
    .values({ id: 'PRD-1', owner_id: owner.account, name: 'Draft', status: 'draft' })
    .execute()
  await db
    .insertInto('product_group_products')
    .values({ product_group_id: group, product_id: 'PRD-1' })
    .execute()
  await db.insertInto('hubs').values({ id: 'HB-1', owner_id: owner.account, name: 'Secret hub' }).execute()
  await db.insertInto('marketplace_hubs').values({ marketplace_id: market, hub_id: 'HB-1' }).execute()
  const contract = `CRS-${reseller.account}`
  await db
    .insertInto('contracts')
    .values({
      id: contract,
      type: 'service',
      status: 'active',
      name: 'Contract',
      agreement_id: service.id,
      issuer_id: owner.account,
      owner_id: reseller.account,
      creator_id: owner.account,
      bound: true,
      version: 1,
    })
    .execute()
  await db
    .insertInto('contract_versions')
    .values({ contract_id: contract, version: 1, accepted_at: new Date(), description_sha256: '' })
    .execute()
  const become = (status: 'pending' | 'active' | 'terminated') =>
    db.updateTable('contracts').set({ status }).where('id', '=', contract).execute()
  return { owner, reseller, market, group, sourcing, service: service.id as string, become }
}

const found = async (person: Person, query: string) => (await person.get(`/contracts?${query}`)).body.length

test('what an agreement offers and sources from is found by its partner only while the contract is active', async () => {
  const world = await newWorld()
  const { owner, reseller, group, sourcing, become } = await story(world)
  const queries = [`agreement.product_groups.id=${group}`, `agreement.sourcing_agreement.id=${sourcing}`]

  for (const [status, times] of [
    ['active', 1],
    ['pending', 0],
    ['terminated', 0],
  ] as const) {
    await become(status)
    for (const query of queries) {
      expect([status, query, await found(reseller, query)]).toEqual([status, query, times])
      expect(await found(owner, query)).toBe(1)
    }
    expect(await found(reseller, 'agreement.product_groups.products.id=PRD-1')).toBe(0)
    expect(await found(owner, 'agreement.product_groups.products.id=PRD-1')).toBe(1)
  }
})

test('a partner is told the source of an agreement, its marketplaces and groups while they are open to it', async () => {
  const world = await newWorld()
  const { reseller, service, sourcing, become } = await story(world)
  const told = async () => [
    (await reseller.get(`/agreements/${service}`)).body.sourcing_agreement?.id,
    (await reseller.get(`/agreements/${service}/marketplaces`)).status,
    (await reseller.get(`/agreements/${service}/product-groups`)).status,
  ]

  expect(await told()).toEqual([sourcing, 200, 200])
  await become('pending')
  expect(await told()).toEqual([undefined, 200, 200])
  await become('terminated')
  expect(await told()).toEqual([undefined, 403, 403])
})

test('hubs and the agreements of others are not found through a marketplace', async () => {
  const world = await newWorld()
  const { owner, reseller, market } = await story(world)
  const program = await world.agreement(owner, 'program')
  await owner.post(`/agreements/${program}/agreements`, {
    title: 'D',
    description: 'D',
    document_type: 'none',
    marketplace: { id: market },
  })

  expect((await reseller.get('/marketplaces?ilike(hubs.name,*secret*)')).body).toEqual([])
  expect((await owner.get('/marketplaces?ilike(hubs.name,*secret*)')).body).toHaveLength(1)
  expect((await reseller.get('/marketplaces?like(agreements.id,AGD*)')).body).toEqual([])
  const [mine] = (await owner.get('/marketplaces')).body
  const [theirs] = (await reseller.get('/marketplaces')).body
  expect([mine.stats.agreements, theirs.stats.agreements]).toEqual([1, 0])
})

test('former partners are listed only when they are asked for by that word', async () => {
  const world = await newWorld()
  const { owner, become } = await story(world)
  const { rows } = await world.pool.query('select owner_id from contracts limit 1')
  await world.db.updateTable('contracts').set({ enrolled_at: new Date() }).execute()
  await become('terminated')
  await refreshRelation(owner.ctx, owner.account, rows[0].owner_id)

  for (const [query, times] of [
    ['', 0],
    ['ne(status,invited)', 0],
    ['not(status=invited)', 0],
    ['or(status=active,like(name,*))', 0],
    ['status=ended', 1],
    ['in(status,(active,ended))', 1],
  ] as const)
    expect([query, (await owner.get(`/partners?${query}`)).body.length]).toEqual([query, times])
})

test('an agreement sent back with another name is renamed, by either word; sourcing is its own type', async () => {
  const world = await newWorld()
  const { owner, sourcing } = await story(world)
  const { body } = await owner.get(`/agreements/${sourcing}`)

  expect((await owner.put(`/agreements/${sourcing}`, { ...body, name: 'By name' })).body.title).toBe(
    'By name',
  )
  expect(
    (await owner.put(`/agreements/${sourcing}`, { type: 'sourcing', sourcing: { type: 'syndication' } }))
      .status,
  ).toBe(200)
  expect(
    (await owner.put(`/agreements/${sourcing}`, { type: 'sourcing', sourcing: { type: 'referral' } })).body
      .error_code,
  ).toBe('AGR_008')
})

test('a name with a sigma at its end is found in the middle of another', async () => {
  const world = await newWorld()
  const owner = await world.distributor()
  const agreement = { id: await world.agreement(owner, 'program') }
  await owner.post('/partners', { type: 'vendor', name: 'ΟΔΟΣΑ ΑΕ', action: 'invite', agreement })
  for (const query of ['like(name,*ΟΔΟΣ*)', 'search=οδος'])
    expect([query, (await owner.get(`/partners?${encodeURI(query)}`)).body.length]).toEqual([query, 1])
})
