import { describe, expect, test } from 'vitest'
import { accept, admitted, distributionAgreement, offer, sourcing } from '../../test/trade.ts'
import { newWorld, type Person } from '../../test/world.ts'

describe('an offer taken back', () => {
  test('is gone with its link, its row in the directory and the company that stood for it (T14)', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const contract = await offer(mick, await world.agreement(mick, 'program'))

    expect((await mick.delete(`/contracts/${contract.id}`)).status).toBe(204)

    expect((await mick.get(`/contracts/${contract.id}`)).status).toBe(404)
    expect((await mick.get('/partners')).body).toEqual([])
    expect((await mick.get(`/partners/${contract.partner.id}`)).status).toBe(404)
    expect((await world.anonymous.get(`/activation/${contract.activation.code}`)).body.error_code).toBe(
      'ACT_001',
    )
    const accounts = await world.db.selectFrom('accounts').select('id').execute()
    expect(accounts.map(({ id }) => id)).not.toContain(contract.partner.id)
    const [entry] = await world.db
      .selectFrom('history')
      .selectAll()
      .where('object_id', '=', contract.id)
      .orderBy('id', 'desc')
      .execute()
    expect(entry).toMatchObject({ action: 'delete', from_status: 'pending', to_status: 'deleted' })
    expect((await mick.delete(`/contracts/${contract.id}`)).status).toBe(404)
  })

  test('leaves a company that was offered something else', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const contract = await offer(mick, await world.agreement(mick, 'program'))
    await offer(mick, await world.agreement(mick, 'program'), { partner: { id: contract.partner.id } })
    await mick.delete(`/contracts/${contract.id}`)
    expect((await mick.get('/partners')).body).toMatchObject([
      { id: contract.partner.id, status: 'invited', stats: { contracts: { program: 1 } } },
    ])
  })

  test('leaves a real partner where it was', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    await admitted(world, mick, vendor, await world.agreement(mick, 'program'))
    const second = await offer(mick, await world.agreement(mick, 'program'), {
      partner: { id: vendor.account },
    })
    await mick.delete(`/contracts/${second.id}`)
    expect((await mick.get('/partners')).body).toMatchObject([
      { id: vendor.account, status: 'active', stats: { contracts: { program: 1 } } },
    ])
    expect((await vendor.get(`/contracts/${second.id}`)).status).toBe(404)
  })
})

describe('an offer rejected', () => {
  test('by its link is over for both, and the row is gone (T15)', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const contract = await offer(mick, await world.agreement(mick, 'program'))
    await world.anonymous.post(`/activation/${contract.activation.code}/reject`, { note: 'Not for us.' })
    const { body } = await mick.get(`/contracts/${contract.id}`)
    expect(body).toMatchObject({ status: 'rejected', actions: [], editable: [] })
    expect(body.activation).not.toHaveProperty('link')
    expect((await mick.get('/partners')).body).toEqual([])
    expect((await mick.get('/partners?status=ended')).body).toEqual([])
  })

  test('in the portal, with a word to the issuer', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    await admitted(world, mick, vendor, await world.agreement(mick, 'program'))
    const second = await offer(mick, await world.agreement(mick, 'program'), {
      partner: { id: vendor.account },
    })
    const { body } = await vendor.post(`/contracts/${second.id}/reject`, { message: ' Too early. ' })
    expect(body).toMatchObject({ status: 'rejected', events: { rejected: { by: { id: vendor.user } } } })
    expect((await mick.get(`/contracts/${second.id}/history`)).body[0]).toMatchObject({
      action: 'reject',
      note: 'Too early.',
      by: { id: expect.stringMatching(/^SU-/) },
    })
    expect((await world.anonymous.get(`/activation/${second.activation.code}`)).body.error_code).toBe(
      'ACT_001',
    )
    expect(
      (await vendor.post(`/contracts/${second.id}/reject`, { message: 'x'.repeat(101) })).body.errors,
    ).toEqual(['message: At most 100 characters are allowed.'])
  })
})

describe('a program terminated', () => {
  test('takes every distribution contract under it along, wherever it stands, and says why (T13, D-18)', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const program = await world.agreement(mick, 'program')
    const contract = await admitted(world, mick, vendor, program)
    const form = await mick.post('/forms', {
      type: 'enroll',
      name: 'F',
      schema: { type: 'object', properties: {} },
    })
    const agreements = [
      await distributionAgreement(world, mick, program, { auto_accept: true }),
      await distributionAgreement(world, mick, program),
      await distributionAgreement(world, mick, program, { forms: { enroll: { id: form.body.id } } }),
    ]
    const entered: string[] = []
    for (const { id } of agreements) entered.push((await vendor.post(`/agreements/${id}/contracts`)).body.id)
    const statuses = async (person: Person) => {
      const answers = await Promise.all(entered.map((id) => person.get(`/contracts/${id}`)))
      return answers.map(({ body }) => body.status)
    }
    expect(await statuses(mick)).toEqual(['active', 'pending', 'enrolling'])

    const resting: { id: string }[] = (await mick.get(`/contracts/${contract}/contracts`)).body
    expect(resting.map(({ id }) => id).sort()).toEqual([...entered].sort())

    const { body } = await mick.post(`/contracts/${contract}/terminate`, { termination_note: ' No orders. ' })

    expect(body).toMatchObject({ status: 'terminated', termination_note: 'No orders.' })
    expect(await statuses(vendor)).toEqual(['terminated', 'rejected', 'rejected'])
    for (const id of entered)
      expect((await vendor.get(`/contracts/${id}/history`)).body[0]).toMatchObject({
        by: { id: 'system' },
        note: `Ended with ${contract}`,
      })
    expect((await mick.get('/partners')).body).toEqual([])
    expect((await mick.get('/partners?status=ended')).body).toMatchObject([{ id: vendor.account }])
    expect((await vendor.get('/auth/context')).status).toBe(200)
    expect((await vendor.get(`/agreements/${program}`)).status).toBe(200)
    expect((await vendor.get('/agreements')).body).toEqual([])
    const told = await world.pool.query(
      `select payload->>'object' as object, payload->>'event' as event from graphile_worker._private_jobs
       where payload->>'event' in ('contract_terminated', 'contract_rejected') order by 1`,
    )
    expect(told.rows.map(({ object }) => object).sort()).toEqual([contract, ...entered].sort())
  })

  test('leaves distributions of another program of the two alone', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const [one, two] = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
    await distributionAgreement(world, mick, one, { auto_accept: true })
    await distributionAgreement(world, mick, two, { auto_accept: true })
    const [first] = [await admitted(world, mick, vendor, one), await admitted(world, mick, vendor, two)]
    await mick.post(`/contracts/${first}/terminate`)
    expect((await mick.get('/partners')).body).toMatchObject([
      { status: 'active', stats: { contracts: { program: 1, distribution: 1 } } },
    ])
  })
})

describe('what a contract would take along', () => {
  test('is asked for before it is ended: for a program also the referral it was born from', async () => {
    const world = await newWorld()
    const { seller, vendor, agreement, product, marketplace, serviceContract, mick } = await sourcing(
      world,
      'referral',
    )
    const { body: referral } = await seller.post(`/agreements/${agreement}/contracts`, {
      sourcing: { product: { id: product }, marketplace: { id: marketplace } },
      program_agreement: { id: await world.agreement(seller, 'program') },
    })
    const [program] = (await seller.get('/contracts?type=program')).body
    const under = async (person: Person, id: string) =>
      (await person.get(`/contracts/${id}/contracts?in(status,(enrolling,pending,active))`)).body
    expect(await under(seller, program.id)).toMatchObject([{ id: referral.id }])
    expect(await under(mick, serviceContract)).toMatchObject([{ id: referral.id }])
    expect(await under(vendor, program.id)).toEqual([])
  })
})

test('a second distributor re-binds a vendor that is there already: the placeholder is gone, both are partners (T16)', async () => {
  const world = await newWorld()
  const [mick, ingram, vendor] = [await world.distributor(), await world.distributor(), await world.vendor()]
  await admitted(world, mick, vendor, await world.agreement(mick, 'program'))
  const contract = await offer(ingram, await world.agreement(ingram, 'program'), {
    partner: { name: 'Champions', external_id: 'c1' },
  })
  await accept(world, vendor, contract)
  const { rows: told } = await world.pool.query(
    `select payload->>'event' as event, payload->>'account' as account
     from graphile_worker._private_jobs where payload->>'object' = $1 order by id`,
    [contract.id],
  )
  expect(told).toEqual([
    { event: 'contract_rebound', account: ingram.account },
    { event: 'contract_signed', account: ingram.account },
  ])
  expect((await ingram.get('/partners')).body).toMatchObject([
    { id: vendor.account, status: 'active', external_id: 'c1' },
  ])
  expect((await ingram.get(`/partners/${contract.partner.id}`)).status).toBe(404)
  const partners: { id: string }[] = (await vendor.get('/partners')).body
  expect(partners.map(({ id }) => id).sort()).toEqual([mick.account, ingram.account].sort())
})

test('nobody else ever sees any of it (T19)', async () => {
  const world = await newWorld()
  const [mick, vendor, stranger] = [
    await world.distributor(),
    await world.vendor(),
    await world.distributor(),
  ]
  const agreement = await world.agreement(mick, 'program')
  const contract = await admitted(world, mick, vendor, agreement)
  for (const path of [
    `/contracts/${contract}`,
    `/contracts/${contract}/contracts`,
    `/agreements/${agreement}`,
    `/partners/${vendor.account}`,
  ])
    expect((await stranger.get(path)).body).toMatchObject({ error_code: 'NFD_001' })
  for (const act of ['sign', 'reject', 'terminate', 'refine', 'enroll'])
    expect((await stranger.post(`/contracts/${contract}/${act}`)).body.error_code).toBe('NFD_001')
  expect((await stranger.put(`/contracts/${contract}`, { note: 'x' })).body.error_code).toBe('NFD_001')
  expect((await stranger.delete(`/contracts/${contract}`)).body.error_code).toBe('NFD_001')
})
