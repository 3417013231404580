import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const written = { title: 'Terms', description: 'What we agree.', document_type: 'none' } as const

/** One of each kind of agreement of a distributor, and everybody who might look at them. */
async function story(world: World) {
  const owner = await world.distributor()
  const [market, group] = [await world.marketplace(owner), await world.productGroup(owner)]
  const program = await world.agreement(owner, 'program', 'Program')
  const { body: child } = await owner.post(`/agreements/${program}/agreements`, {
    ...written,
    marketplace: { id: market },
  })
  const sourcing = await world.agreement(owner, 'syndication', 'Sourcing')
  const { body: service } = await owner.post('/agreements', {
    ...written,
    type: 'service',
    sourcing_agreement: { id: sourcing },
    marketplaces: [{ id: market }],
    product_groups: [{ id: group }],
  })
  const partners = {
    vendor: await world.vendor(),
    'invited vendor': await world.vendor(),
    'former vendor': await world.vendor(),
    reseller: await world.reseller(),
  }
  async function contract(partner: Person, agreement: string, type: 'program' | 'service', status: string) {
    const id = `${agreement}-${partner.account}`
    await world.db
      .insertInto('contracts')
      .values({
        id,
        type,
        status: status === 'pending' ? 'pending' : status === 'active' ? 'active' : 'terminated',
        name: 'Contract',
        agreement_id: agreement,
        issuer_id: owner.account,
        owner_id: partner.account,
        creator_id: owner.account,
        bound: true,
        version: status === 'pending' ? null : 1,
      })
      .execute()
    if (status === 'pending') return
    await world.db
      .insertInto('contract_versions')
      .values({ contract_id: id, version: 1, accepted_at: new Date(), description_sha256: '' })
      .execute()
  }
  await contract(partners.vendor, program, 'program', 'active')
  await contract(partners['invited vendor'], program, 'program', 'pending')
  await contract(partners['former vendor'], program, 'program', 'terminated')
  await contract(partners.reseller, service.id, 'service', 'active')
  const people = { owner, ...partners, stranger: await world.distributor() }
  const agreements = { program, distribution: child.id, service: service.id, sourcing }
  return { people, agreements, market, group }
}

const WHO = ['owner', 'vendor', 'invited vendor', 'former vendor', 'reseller', 'stranger'] as const
const WHAT = ['program', 'distribution', 'service', 'sourcing'] as const

/** L: in its lists and readable; R: readable only, as a former partner (D-76); -: not found. */
const SEEN: Record<(typeof WHO)[number], string> = {
  owner: 'LLLL',
  vendor: 'LL--',
  'invited vendor': 'L---',
  'former vendor': 'R---',
  reseller: '--LL',
  stranger: '----',
}

test('everybody finds just the agreements that are open to them', async () => {
  const world = await newWorld()
  const { people, agreements } = await story(world)
  const seen: Record<string, string> = {}
  for (const who of WHO) {
    const listed = (await people[who].get('/agreements')).body.map(({ id }: { id: string }) => id)
    const letters: string[] = []
    for (const what of WHAT) {
      const { status } = await people[who].get(`/agreements/${agreements[what]}`)
      expect([200, 404]).toContain(status)
      letters.push(listed.includes(agreements[what]) ? 'L' : status === 200 ? 'R' : '-')
    }
    seen[who] = letters.join('')
  }
  expect(seen).toEqual(SEEN)
})

test('only the owner is told numbers, and which partners there are', async () => {
  const world = await newWorld()
  const { people, agreements } = await story(world)
  const mine = (await people.owner.get(`/agreements/${agreements.program}`)).body
  const theirs = (await people.vendor.get(`/agreements/${agreements.program}`)).body

  expect(mine.stats).toEqual({ contracts: 2, versions: 1 })
  expect([theirs.stats, theirs.version.version_contracts]).toEqual([undefined, undefined])
  const { body } = await people.owner.get(`/agreements/${agreements.program}/partners`)
  expect(body.map((row: { contract: { status: string } }) => row.contract.status).sort()).toEqual([
    'active',
    'pending',
    'terminated',
  ])
  expect(body[0].events).not.toHaveProperty('signed')
  expect((await people.vendor.get(`/agreements/${agreements.program}/partners`)).status).toBe(403)
  expect((await people.vendor.get(`/agreements/${agreements.program}/contracts`)).body).toHaveLength(1)
  expect((await people.owner.get(`/agreements/${agreements.program}/contracts`)).body).toHaveLength(3)
})

type Act = (
  person: Person,
  id: string,
  thing: { market: string; group: string },
) => Promise<{ status: number }>

const ACTS: Record<string, Act> = {
  edit: (person, id) => person.put(`/agreements/${id}`, { title: 'Mine now' }),
  delete: (person, id) => person.delete(`/agreements/${id}`),
  'add a version': (person, id) => person.post(`/agreements/${id}/versions`, { document_type: 'none' }),
  'activate a version': (person, id) => person.post(`/agreements/${id}/versions/1/activate`),
  'delete a version': (person, id) => person.delete(`/agreements/${id}/versions/1`),
  'link a marketplace': (person, id, { market }) =>
    person.post(`/agreements/${id}/marketplaces`, { id: market }),
  'unlink a marketplace': (person, id, { market }) =>
    person.delete(`/agreements/${id}/marketplaces/${market}`),
  'link a product group': (person, id, { group }) =>
    person.post(`/agreements/${id}/product-groups`, { id: group }),
  'unlink a product group': (person, id, { group }) =>
    person.delete(`/agreements/${id}/product-groups/${group}`),
  'make a distribution agreement': (person, id, { market }) =>
    person.post(`/agreements/${id}/agreements`, { ...written, marketplace: { id: market } }),
}

test.each(Object.entries(ACTS))(
  'to %s is the owner’s alone, and changes nothing for others',
  async (_what, act) => {
    const world = await newWorld()
    const { people, agreements, market, group } = await story(world)
    const before = await world.countRows()
    for (const who of WHO) {
      if (who === 'owner') continue
      for (const [index, what] of WHAT.entries()) {
        const { status } = await act(people[who], agreements[what], { market, group })
        expect([who, what, status]).toEqual([who, what, SEEN[who][index] === '-' ? 404 : 403])
      }
    }
    expect(await world.countRows()).toEqual(before)
    const titles = await world.db
      .selectFrom('agreements')
      .select('title')
      .where('title', '=', 'Mine now')
      .execute()
    expect(titles).toEqual([])
  },
)

test.each(['program', 'service', 'syndication', 'referral'] as const)(
  'an account without the grant can not own a %s agreement, nor change one it still has',
  async (type) => {
    const world = await newWorld()
    const owner = await world.distributor()
    const id = await world.agreement(owner, type)
    await world.db
      .updateTable('accounts')
      .set({ program_create: false, service_create: false })
      .where('id', '=', owner.account)
      .execute()
    const refusal = {
      error_code: 'ACC_001',
      errors: [`Account is not allowed to create ${type} agreements or contracts.`],
    }

    for (const person of [owner, await world.vendor(), await world.reseller()]) {
      const { status, body } = await person.post('/agreements', { ...written, type })
      expect([status, body.error_code]).toEqual([403, refusal.error_code])
    }
    expect((await owner.put(`/agreements/${id}`, { title: 'New' })).status).toBe(403)
    expect((await owner.get(`/agreements/${id}`)).status).toBe(200)
  },
)

test('products are shown to the owner and to partners with an active contract, where they are listed', async () => {
  const world = await newWorld()
  const { people, agreements, market, group } = await story(world)
  const { db } = world
  const product = (id: string) => ({
    id,
    owner_id: people.vendor.account,
    name: `Product ${id}`,
    status: 'published' as const,
  })
  for (const id of ['PRD-1', 'PRD-2']) {
    await db.insertInto('issued_ids').values({ id }).execute()
    await db.insertInto('products').values(product(id)).execute()
    await db
      .insertInto('product_group_products')
      .values({ product_group_id: group, product_id: id })
      .execute()
  }
  await db.insertInto('issued_ids').values({ id: 'LST-1' }).execute()
  await db
    .insertInto('listings')
    .values({
      id: 'LST-1',
      contract_id: `${agreements.program}-${people.vendor.account}`,
      product_id: 'PRD-1',
      marketplace_id: market,
      vendor_id: people.vendor.account,
      provider_id: people.owner.account,
      status: 'listed',
    })
    .execute()
  const path = `/agreements/${agreements.service}/products`

  for (const person of [people.owner, people.reseller]) {
    expect((await person.get(path)).body).toMatchObject([{ id: 'PRD-1', icon: '' }])
    expect((await person.get(`${path}/prd-1/marketplaces`)).body).toMatchObject([{ id: market }])
    expect((await person.get(`${path}/PRD-2/marketplaces`)).status).toBe(404)
  }
  const sourcing = `/agreements/${agreements.sourcing}/products`
  for (const person of [people.owner, people.reseller]) {
    expect((await person.get(sourcing)).body).toMatchObject([
      { id: 'PRD-1', owner: { id: people.vendor.account } },
    ])
  }
  await db.updateTable('contracts').set({ status: 'pending' }).where('type', '=', 'service').execute()
  expect((await people.reseller.get(path)).status).toBe(403)
  expect((await people.reseller.get(sourcing)).status).toBe(404)
  expect((await people.owner.get(sourcing)).body).toMatchObject([{ id: 'PRD-1' }])
  expect((await people.stranger.get(path)).status).toBe(404)
})
