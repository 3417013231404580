import { describe, expect, test } from 'vitest'
import {
  admitted,
  distributionAgreement,
  listed,
  marketplaceWithHub,
  product,
  sourcing,
} from '../../test/trade.ts'
import { newWorld, type Person } from '../../test/world.ts'

const statusOf = async (person: Person, id: string) => (await person.get(`/contracts/${id}`)).body.status

describe('a distribution agreement', () => {
  async function inProgram(more: object = {}) {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const program = await world.agreement(mick, 'program')
    const programContract = await admitted(world, mick, vendor, program)
    const { id: agreement, marketplace } = await distributionAgreement(world, mick, program, more)
    const enroll = (body: object = {}, by = vendor) => by.post(`/agreements/${agreement}/contracts`, body)
    return { world, mick, vendor, program, programContract, agreement, marketplace, enroll }
  }

  test('is entered by a vendor of its program, and the distributor approves', async () => {
    const { mick, vendor, agreement, marketplace, enroll } = await inProgram()

    const { status, body } = await enroll()

    expect(status).toBe(201)
    expect(body).toMatchObject({
      type: 'distribution',
      status: 'pending',
      version: 1,
      agreement: { id: agreement },
      marketplace: { id: marketplace },
      issuer: { id: mick.account },
      owner: { id: vendor.account },
      creator: { id: vendor.account },
      signee: { id: vendor.user },
      actions: [],
    })
    expect((await mick.get('/partners')).body).toMatchObject([{ stats: { contracts: { distribution: 1 } } }])
    const approved = (await mick.post(`/contracts/${body.id}/sign`)).body
    expect(approved).toMatchObject({
      status: 'active',
      events: { signed: { by: { id: vendor.user } }, countersigned: { by: { id: mick.user } } },
    })
    expect((await vendor.get(`/contracts/${body.id}/versions`)).body).toMatchObject([{ version: 1 }])
  })

  test('is entered with words that both read; the internal note stays the issuer’s own (7.7)', async () => {
    const { mick, vendor, enroll } = await inProgram()
    const { body } = await enroll({ note: 'Approve them.' })
    for (const person of [mick, vendor])
      expect((await person.get(`/contracts/${body.id}`)).body).toMatchObject({
        note: null,
        activation: { message: 'Approve them.', note: null },
      })
  })

  test('that accepts by itself is active at once; its issuer is told', async () => {
    const { world, enroll } = await inProgram({ auto_accept: true })
    const { body } = await enroll()
    expect(body).toMatchObject({
      status: 'active',
      events: { countersigned: { by: { id: 'system' } } },
    })
    const jobs = await world.pool.query(
      `select payload from graphile_worker._private_jobs where payload->>'object' = $1`,
      [body.id],
    )
    expect(jobs.rows.map(({ payload }) => payload.event)).toEqual(['contract_signed'])
  })

  test('is refused twice, but open again once it was rejected or ended', async () => {
    const { mick, enroll } = await inProgram()
    const { body } = await enroll()
    expect((await enroll()).body.error_code).toBe('CTR_002')
    await mick.post(`/contracts/${body.id}/reject`, { message: 'Not yet.' })
    const again = (await enroll()).body
    expect(again.status).toBe('pending')
    await mick.post(`/contracts/${again.id}/sign`)
    expect((await enroll()).body.error_code).toBe('CTR_002')
    await mick.post(`/contracts/${again.id}/terminate`)
    expect((await enroll()).status).toBe(201)
  })

  test('is entered only with an active program contract, which former vendors are told (D-75)', async () => {
    const { world, mick, vendor, programContract, enroll } = await inProgram()
    const stranger = await world.vendor()
    expect((await enroll({}, stranger)).body.error_code).toBe('NFD_001')
    const { body } = await enroll()
    await mick.post(`/contracts/${body.id}/reject`)
    await mick.post(`/contracts/${programContract}/terminate`)
    expect((await enroll()).body).toMatchObject({
      error_code: 'CTR_003',
      errors: ['Required program contract is missing.'],
    })
    expect((await enroll({}, mick)).body.error_code).toBe('AUTH_003')
    expect(await statusOf(vendor, body.id)).toBe('rejected')
  })

  test('is entered only where it was accepted and has something to accept', async () => {
    const { world, mick, vendor, agreement, enroll } = await inProgram()
    const browser = await world.inBrowser(vendor)
    expect((await browser.post(`/agreements/${agreement}/contracts`)).body.error_code).toBe('CTR_004')
    expect((await enroll({ accepted: false })).body.error_code).toBe('CTR_004')
    await mick.delete(`/agreements/${agreement}/versions/1`)
    await mick.post(`/agreements/${agreement}/versions`, { document_type: 'none', active: false })
    await mick.delete(`/agreements/${agreement}/versions/1`)
    expect((await enroll()).body.error_code).toBe('NFD_001')
  })

  test('keeps the version that the vendor signed while it waits; the vendor may go on to the next one', async () => {
    const { mick, vendor, agreement, enroll } = await inProgram()
    const { body } = await enroll()
    await mick.post(`/agreements/${agreement}/versions`, { document_type: 'none' })
    const approved = (await mick.post(`/contracts/${body.id}/sign`)).body
    expect(approved).toMatchObject({ version: 1, latest: false })
    expect((await vendor.get(`/contracts/${body.id}`)).body.actions).toEqual(['sign'])
    expect((await vendor.post(`/contracts/${body.id}/sign`)).body).toMatchObject({ version: 2, latest: true })
  })
})

describe('a syndication agreement', () => {
  test('is entered for a product and an own marketplace; the approval lists it there (T17)', async () => {
    const world = await newWorld()
    const {
      mick,
      seller,
      vendor,
      agreement,
      product: made,
      marketplace,
      listing,
    } = await sourcing(world, 'syndication')

    const { status, body } = await seller.post(`/agreements/${agreement}/contracts`, {
      sourcing: { product: { id: made }, marketplace: { id: marketplace } },
      activation: { message: 'For our customers.' },
    })

    expect([status, body.status]).toEqual([201, 'pending'])
    expect(body).toMatchObject({
      type: 'syndication',
      sourcing: { product: { id: made }, marketplace: { id: marketplace }, listing: { id: listing } },
      activation: { message: 'For our customers.' },
      signee: { id: seller.user },
    })
    expect((await mick.post(`/contracts/${body.id}/sign`)).body.status).toBe('active')
    const listings = await world.db
      .selectFrom('listings')
      .select(['vendor_id', 'provider_id', 'marketplace_id', 'status'])
      .where('contract_id', '=', body.id)
      .execute()
    expect(listings).toEqual([
      {
        vendor_id: vendor.account,
        provider_id: seller.account,
        marketplace_id: marketplace,
        status: 'listed',
      },
    ])
    for (const person of [mick, seller]) {
      const partners: { stats: { contracts: { syndication: number } } }[] = (await person.get('/partners'))
        .body
      expect(partners.map(({ stats }) => stats.contracts.syndication).sort()).toContain(1)
    }
  })

  test('once for a product and a marketplace; for another marketplace again (D-54)', async () => {
    const world = await newWorld()
    const { seller, agreement, product: made, marketplace } = await sourcing(world, 'syndication')
    const other = await marketplaceWithHub(world, seller)
    const enroll = (id: string) =>
      seller.post(`/agreements/${agreement}/contracts`, {
        sourcing: { product: { id: made }, marketplace: { id } },
      })
    expect((await enroll(marketplace)).status).toBe(201)
    expect((await enroll(marketplace)).body.error_code).toBe('CTR_002')
    expect((await enroll(other)).status).toBe(201)
  })

  test('says which field is wrong, and leaves nothing', async () => {
    const world = await newWorld()
    const {
      mick,
      vendor,
      seller,
      agreement,
      product: made,
      marketplace,
    } = await sourcing(world, 'syndication')
    const [unlisted, hubless, foreign] = [
      await product(world, vendor, 'Another'),
      await world.marketplace(seller),
      await marketplaceWithHub(world, mick),
    ]
    const before = await world.countRows()
    const refused = async (sourcingFields: object) =>
      (await seller.post(`/agreements/${agreement}/contracts`, { sourcing: sourcingFields })).body.errors

    expect(await refused({})).toEqual([
      'sourcing.product: This field is required.',
      'sourcing.marketplace: This field is required.',
    ])
    const ids = { product: { id: made }, marketplace: { id: marketplace } }
    expect(await refused({ ...ids, product: { id: unlisted } })).toEqual([
      'sourcing.product.id: There is no such object.',
    ])
    expect(await refused({ ...ids, marketplace: { id: foreign } })).toEqual([
      'sourcing.marketplace.id: There is no such object.',
    ])
    expect(await refused({ ...ids, marketplace: { id: hubless } })).toEqual([
      'sourcing.marketplace.id: This marketplace has no hub.',
    ])
    expect(await world.countRows()).toEqual(before)
  })

  test('is closed once the service contract that opens it has ended', async () => {
    const world = await newWorld()
    const {
      mick,
      seller,
      agreement,
      product: made,
      marketplace,
      serviceContract,
    } = await sourcing(world, 'syndication')
    const enroll = () =>
      seller.post(`/agreements/${agreement}/contracts`, {
        sourcing: { product: { id: made }, marketplace: { id: marketplace } },
      })
    const { body } = await enroll()
    await mick.post(`/contracts/${body.id}/reject`)
    await mick.post(`/contracts/${serviceContract}/terminate`)
    expect((await enroll()).body).toMatchObject({ error_code: 'CTR_003' })
  })
})

describe('a referral agreement', () => {
  async function referred() {
    const world = await newWorld()
    const trade = await sourcing(world, 'referral')
    const own = await world.agreement(trade.seller, 'program', 'Own program')
    const enroll = (more: object = {}) =>
      trade.seller.post(`/agreements/${trade.agreement}/contracts`, {
        sourcing: { product: { id: trade.product } },
        program_agreement: { id: own },
        activation: { message: 'Let us work together.' },
        ...more,
      })
    const born = async () =>
      (await trade.vendor.get(`/contracts?type=program&issuer.id=${trade.seller.account}`)).body[0]
    return { world, ...trade, own, enroll, born }
  }

  test('offers the vendor a program of the seller, and follows its answer (T18)', async () => {
    const { mick, vendor, seller, own, enroll, born } = await referred()

    const { status, body } = await enroll()

    expect([status, body.status]).toEqual([201, 'pending'])
    const program = await born()
    expect(program).toMatchObject({
      status: 'pending',
      agreement: { id: own },
      referral: { contract: { id: body.id } },
      activation: { message: 'Let us work together.' },
      actions: ['sign', 'reject'],
    })
    expect((await seller.get(`/contracts/${program.id}`)).body.activation).not.toHaveProperty('link')
    expect((await mick.get(`/contracts/${body.id}`)).body.actions).toEqual([])
    expect((await vendor.get(`/contracts/${body.id}`)).status).toBe(404)

    await vendor.post(`/contracts/${program.id}/sign`)

    expect(await statusOf(seller, body.id)).toBe('active')
    expect((await vendor.get('/partners')).body.map(({ id }: { id: string }) => id)).toContain(seller.account)
  })

  test.each([
    ['rejected by the vendor', 'reject', 'rejected'],
    ['taken back by the seller', 'delete', 'rejected'],
    ['ended by the seller', 'terminate', 'terminated'],
  ] as const)('ends with the program contract when that is %s', async (_how, act, status) => {
    const { vendor, seller, enroll, born } = await referred()
    const { body } = await enroll()
    const { id } = await born()
    if (act === 'reject') await vendor.post(`/contracts/${id}/reject`)
    if (act === 'delete') await seller.delete(`/contracts/${id}`)
    if (act === 'terminate') {
      await vendor.post(`/contracts/${id}/sign`)
      await seller.post(`/contracts/${id}/terminate`)
    }
    expect(await statusOf(seller, body.id)).toBe(status)
    expect((await seller.get(`/contracts/${body.id}/history`)).body[0]).toMatchObject({
      by: { id: 'system' },
      // The sourcing distributor is no party of the program contract.
      note: 'Ended with the program contract that it led to',
    })
  })

  test('ended by the sourcing distributor leaves the program contract alone', async () => {
    const { mick, vendor, seller, enroll, born } = await referred()
    const { body } = await enroll()
    const { id } = await born()
    await vendor.post(`/contracts/${id}/sign`)
    expect((await mick.post(`/contracts/${body.id}/terminate`)).status).toBe(200)
    expect([await statusOf(seller, body.id), await statusOf(seller, id)]).toEqual(['terminated', 'active'])
  })

  test('is active at once where the vendor is in the program already', async () => {
    const { world, vendor, seller, own, enroll } = await referred()
    await admitted(world, seller, vendor, own)
    const { body } = await enroll()
    expect(body.status).toBe('active')
    expect((await vendor.get(`/contracts?type=program&issuer.id=${seller.account}`)).body).toHaveLength(1)
  })

  test('says which field is wrong, and leaves nothing', async () => {
    const { world, mick, vendor, seller, own, enroll } = await referred()
    const [foreign, empty] = [
      await world.agreement(mick, 'program'),
      await world.agreement(seller, 'program', 'Without a version'),
    ]
    await seller.post(`/agreements/${empty}/versions`, { document_type: 'none', active: false })
    await seller.delete(`/agreements/${empty}/versions/1`)
    const before = await world.countRows()
    const refused = async (more: object) => (await enroll(more)).body.errors
    expect(await refused({ sourcing: undefined, program_agreement: undefined })).toEqual([
      'sourcing.product: This field is required.',
      'program_agreement: This field is required.',
    ])
    expect(await refused({ program_agreement: { id: foreign } })).toEqual([
      'program_agreement.id: There is no such object.',
    ])
    expect(await refused({ program_agreement: { id: empty } })).toEqual([
      'program_agreement.id: Agreement has no active version.',
    ])
    expect(await world.countRows()).toEqual(before)
    const [first] = [await enroll()]
    expect(first.status).toBe(201)
    expect((await enroll()).body.error_code).toBe('CTR_002')
    expect((await vendor.get(`/agreements/${own}`)).status).toBe(200)
  })
})

test('what a service contract opens ends with it, and what a program opens with that (D-18)', async () => {
  const world = await newWorld()
  const trade = await sourcing(world, 'syndication')
  const { mick, vendor, seller, agreement, product: made, marketplace, listing } = trade
  const sourced = { sourcing: { product: { id: made }, marketplace: { id: marketplace } } }
  const active = (await seller.post(`/agreements/${agreement}/contracts`, sourced)).body.id
  await mick.post(`/contracts/${active}/sign`)
  const other = await marketplaceWithHub(world, seller)
  const waiting = (
    await seller.post(`/agreements/${agreement}/contracts`, {
      sourcing: { product: { id: made }, marketplace: { id: other } },
    })
  ).body.id

  await mick.post(`/contracts/${trade.serviceContract}/terminate`, { termination_note: 'No orders.' })

  expect([await statusOf(seller, active), await statusOf(seller, waiting)]).toEqual([
    'terminated',
    'rejected',
  ])
  expect((await seller.get(`/contracts/${active}`)).body).toMatchObject({
    termination_note: `Ended with ${trade.serviceContract}`,
    events: { terminated: { by: { id: 'system' } } },
  })
  expect((await seller.get('/partners')).body).toEqual([])

  await mick.post(`/contracts/${trade.programContract}/terminate`)

  expect(await statusOf(vendor, trade.distributionContract)).toBe('terminated')
  const open = await world.db.selectFrom('listings').select('id').where('status', '=', 'listed').execute()
  expect(open).toEqual([])
  expect((await mick.get('/partners')).body).toEqual([])
  expect((await mick.get('/partners?status=ended')).body).toHaveLength(2)
  expect(listing).toMatch(/^LST-/)
})

test('a listing under another contract is left where it is', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const program = await world.agreement(mick, 'program')
  const [one, two] = [
    await distributionAgreement(world, mick, program, { auto_accept: true }),
    await distributionAgreement(world, mick, program, { auto_accept: true }),
  ]
  await admitted(world, mick, vendor, program)
  const contracts: { id: string; marketplace: { id: string } }[] = (
    await vendor.get('/contracts?type=distribution')
  ).body
  const made = await product(world, vendor)
  for (const { id, marketplace } of contracts)
    await listed(world, { contract: id, product: made, marketplace: marketplace.id, vendor, provider: mick })
  const ended = contracts.find(({ marketplace }) => marketplace.id === one.marketplace)

  await mick.post(`/contracts/${ended?.id}/terminate`)

  expect((await mick.get('/partners')).body).toMatchObject([{ stats: { listings: 1 } }])
  const left = await world.db
    .selectFrom('listings')
    .select('marketplace_id')
    .where('status', '=', 'listed')
    .execute()
  expect(left).toEqual([{ marketplace_id: two.marketplace }])
})
