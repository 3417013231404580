import { describe, expect, test } from 'vitest'
import { DONE, tally, verdict } from '../../test/tally.ts'
import { accept, admitted, offer } from '../../test/trade.ts'
import { newWorld } from '../../test/world.ts'

const COMPANY = { partner: { name: 'Champions LLC' }, activation: { message: 'Welcome.' } }

describe('offered to a company that is new', () => {
  test('a program makes it an invited partner with a link that it is accepted by (T1, T2)', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'program')

    const { status, body } = await mick.post(`/agreements/${agreement}/contracts`, {
      ...COMPANY,
      partner: { name: ' Champions LLC ', external_id: 'champ 001' },
      note: 'Met in Turin',
      kind: 'test',
      expire_at: '2099-12-31T22:59:59+00:00',
    })

    expect(status).toBe(201)
    expect(body).toMatchObject({
      type: 'program',
      status: 'pending',
      kind: 'test',
      version: 1,
      latest: true,
      note: 'Met in Turin',
      expire_at: '2099-12-31T22:59:59+00:00',
      partner: { name: 'Champions LLC', external_id: 'champ 001' },
      activation: { message: 'Welcome.', note: 'Met in Turin', link: expect.stringContaining('secret=') },
      actions: ['delete'],
      editable: ['message', 'note', 'kind', 'expire_at'],
    })
    expect((await mick.get('/partners')).body).toMatchObject([
      { id: body.partner.id, status: 'invited', role: 'vendor', stats: { contracts: { program: 1 } } },
    ])

    const accepted = await world.anonymous.post(`/activation/${body.activation.code}/accept`, {
      email: 'adonis@example.com',
      name: 'Adonis',
      password: 'correct horse',
      accepted: true,
    })

    expect(accepted.status).toBe(201)
    expect((await mick.get(`/contracts/${body.id}`)).body).toMatchObject({ status: 'active', version: 1 })
    expect((await mick.get('/partners')).body).toMatchObject([{ status: 'active' }])
    expect((await world.anonymous.get(`/activation/${body.activation.code}`)).body.error_code).toBe('ACT_001')
  })

  test('a service makes it a reseller, or a distributor where it may create programs (D-01)', async () => {
    const world = await newWorld()
    const [mick, seller] = [await world.distributor(), await world.reseller()]
    const agreement = await world.agreement(mick, 'service')
    const permissions = { agreement: { program: { create: true }, service: { create: true } } }

    const { body } = await mick.post(`/agreements/${agreement}/contracts`, { ...COMPANY, permissions })
    expect(body.permissions).toEqual({
      agreement: { program: { create: true }, service: { create: true, delegate: false } },
    })
    expect((await seller.get('/auth/context')).body.account.role).toBe('reseller')
    await accept(world, seller, body)

    expect((await seller.get('/auth/context')).body.account).toMatchObject({
      role: 'distributor',
      permissions: { agreement: { program: { create: true } } },
    })
    expect((await seller.get(`/contracts/${body.id}`)).body).not.toHaveProperty('permissions')
    await mick.post(`/contracts/${body.id}/terminate`)
    expect((await seller.get('/auth/context')).body.account).toMatchObject({
      role: 'reseller',
      permissions: { agreement: { program: { create: false } } },
    })
  })

  test('is done once under its key', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'program')
    const post = (body: object) =>
      mick.post(`/agreements/${agreement}/contracts`, body, { 'idempotency-key': 'once' })
    const [first, second] = [await post(COMPANY), await post(COMPANY)]
    expect([first.status, second.body]).toEqual([201, first.body])
    expect((await post({ ...COMPANY, note: 'Other' })).body.error_code).toBe('IDM_001')
    expect((await mick.get('/contracts')).body).toHaveLength(1)
  })

  test('a program contract stores what it grants, and grants nothing (D-03)', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const agreement = await world.agreement(mick, 'program')
    const permissions = { agreement: { program: { create: true } } }
    await admitted(world, mick, vendor, agreement, { permissions })
    expect(
      (
        await vendor.post('/agreements', {
          type: 'program',
          title: 'Own',
          description: 'D',
          document_type: 'none',
        })
      ).body.error_code,
    ).toBe('ACC_001')
  })
})

describe('offered to a partner that is there', () => {
  test('waits for it in its portal, and is signed there', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const [first, second] = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
    await admitted(world, mick, vendor, first)

    const { body } = await mick.post(`/agreements/${second}/contracts`, {
      ...COMPANY,
      partner: { id: vendor.account },
    })

    expect(body).toMatchObject({ status: 'pending', owner: { id: vendor.account } })
    expect((await vendor.get(`/contracts/${body.id}`)).body).toMatchObject({
      actions: ['sign', 'reject'],
      note: null,
      activation: { message: 'Welcome.' },
    })
    expect((await vendor.get(`/agreements/${second}`)).status).toBe(200)
    expect((await vendor.post(`/contracts/${body.id}/sign`)).body).toMatchObject({ status: 'active' })
    expect((await mick.get('/partners')).body).toMatchObject([{ stats: { contracts: { program: 2 } } }])
  })

  test('also to a former one, which is a partner again then (D-85)', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const agreement = await world.agreement(mick, 'program')
    const contract = await admitted(world, mick, vendor, agreement)
    await mick.post(`/contracts/${contract}/terminate`)
    expect((await mick.get('/partners')).body).toEqual([])

    const { body } = await mick.post(`/agreements/${agreement}/contracts`, {
      ...COMPANY,
      partner: { id: vendor.account },
    })
    expect((await mick.get('/partners')).body).toMatchObject([{ id: vendor.account, status: 'invited' }])
    await vendor.post(`/contracts/${body.id}/sign`)
    expect((await mick.get('/partners')).body).toMatchObject([{ status: 'active' }])
  })

  test('an invited one finds everything it was offered, once it accepts one of them', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const [first, second] = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
    const contract = await offer(mick, first)
    const other = await offer(mick, second, { partner: { id: contract.partner.id } })
    const accepted = await world.anonymous.post(`/activation/${contract.activation.code}/accept`, {
      email: 'adonis@example.com',
      name: 'Adonis',
      password: 'correct horse',
      accepted: true,
    })
    const portal = world.withCookie(String(accepted.headers['set-cookie']).split(';')[0] ?? '')
    expect((await portal.get('/contracts?ordering(events.created.at)')).body).toHaveLength(2)
    const signed = await portal.post(`/contracts/${other.id}/sign`, { accepted: true })
    expect(signed.body).toMatchObject({ status: 'active' })
  })

  test('a company that accepts one offer for an account it has keeps the other open under its own link (D-06)', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const [first, second] = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
    const contract = await offer(mick, first)
    const other = await offer(mick, second, { partner: { id: contract.partner.id } })
    await accept(world, vendor, contract)
    expect(
      (await mick.get('/partners?ordering(name)')).body.map((row: { id: string }) => row.id).sort(),
    ).toEqual([vendor.account, contract.partner.id].sort())
    await accept(world, vendor, other)
    expect((await mick.get('/partners')).body).toMatchObject([
      { id: vendor.account, stats: { contracts: { program: 2 } } },
    ])
  })

  test('is refused a second time on the same agreement (CTR_002)', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const agreement = await world.agreement(mick, 'program')
    await admitted(world, mick, vendor, agreement)
    const { body } = await mick.post(`/agreements/${agreement}/contracts`, {
      ...COMPANY,
      partner: { id: vendor.account },
    })
    expect(body).toMatchObject({ error_code: 'CTR_002', errors: [expect.stringMatching(/^partner\.id: /)] })
  })
})

test('an invited company is shown as what its contract would make of it (8.2)', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const roleOf = async (id: string) => (await mick.get(`/partners/${id}`)).body.role
  const delegated = (create: boolean) => ({ permissions: { agreement: { program: { create } } } })
  const { id, owner } = await offer(mick, await world.agreement(mick, 'service'), delegated(true))
  expect(await roleOf(owner.id)).toBe('distributor')

  await mick.put(`/contracts/${id}`, delegated(false))
  expect(await roleOf(owner.id)).toBe('reseller')

  await mick.put(`/contracts/${id}`, delegated(true))
  await offer(mick, await world.agreement(mick, 'service'), { partner: { id: owner.id } })
  await mick.delete(`/contracts/${id}`)
  expect(await roleOf(owner.id)).toBe('reseller')
})

describe('what is wrong with an offer', () => {
  const cases: [how: string, wrong: object, code: string, field: string][] = [
    ['no note to the signee', { activation: {} }, 'VAL_001', 'activation.message'],
    [
      'a long note to the signee',
      { activation: { message: 'x'.repeat(201) } },
      'VAL_001',
      'activation.message',
    ],
    ['a long internal note', { note: 'x'.repeat(101) }, 'VAL_001', 'note'],
    ['nobody it is for', { partner: {} }, 'VAL_001', 'partner.name'],
    ['a name of blanks', { partner: { name: '  ' } }, 'VAL_001', 'partner.name'],
    ['a long name', { partner: { name: 'x'.repeat(65) } }, 'VAL_001', 'partner.name'],
    ['both an id and a name', { partner: { id: 'VA-000-000', name: 'X' } }, 'VAL_001', 'partner.name'],
    ['a stranger', { partner: { id: 'VA-000-000' } }, 'VAL_001', 'partner.id'],
    ['a day that has passed', { expire_at: '2001-01-01T00:00:00Z' }, 'VAL_001', 'expire_at'],
    ['a day that is none', { expire_at: 'tomorrow' }, 'VAL_001', 'expire_at'],
    ['a second that no clock shows', { expire_at: '2099-12-31T23:59:60Z' }, 'VAL_001', 'expire_at'],
    ['a kind that is none', { kind: 'trial' }, 'VAL_001', 'kind'],
  ]

  test('is said of the field it is about, and nothing is left of the offer', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'program')
    const before = await world.countRows()
    for (const [how, wrong, code, field] of cases) {
      const { status, body } = await mick.post(`/agreements/${agreement}/contracts`, { ...COMPANY, ...wrong })
      expect([how, status, body.error_code]).toEqual([how, 400, code])
      expect(body.errors, how).toContainEqual(expect.stringMatching(`^${field}: `))
    }
    expect(await world.countRows()).toEqual(before)
  })

  test('who may not offer, and what can not be offered', async () => {
    const world = await newWorld()
    const [mick, other, vendor, reseller] = [
      await world.distributor(),
      await world.distributor(),
      await world.vendor(),
      await world.reseller(),
    ]
    const [program, service] = [
      await world.agreement(mick, 'program'),
      await world.agreement(mick, 'service'),
    ]
    await admitted(world, mick, vendor, program)
    await admitted(world, mick, reseller, service)
    const before = await world.countRows()
    const refused = async (person: typeof mick, agreement: string, more: object = {}) =>
      (await person.post(`/agreements/${agreement}/contracts`, { ...COMPANY, ...more })).body.error_code
    const permissions = { agreement: { program: { create: true } } }

    expect(await refused(other, program)).toBe('NFD_001')
    expect(await refused(vendor, program)).toBe('AUTH_003')
    expect(await refused(mick, program, { partner: { id: reseller.account } })).toBe('VAL_001')
    expect(await refused(mick, service, { partner: { id: vendor.account } })).toBe('VAL_001')
    await world.db
      .updateTable('accounts')
      .set({ service_delegate: false })
      .where('id', '=', mick.account)
      .execute()
    expect(await refused(mick, service, { permissions })).toBe('ACC_002')
    await world.db
      .updateTable('accounts')
      .set({ program_create: false })
      .where('id', '=', mick.account)
      .execute()
    expect(await refused(mick, program)).toBe('ACC_001')
    expect(await world.countRows()).toEqual(before)
  })

  test('an external identifier of another partner, an agreement without an active version', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const [program, idle] = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
    await offer(mick, program, { partner: { name: 'One', external_id: 'a' } })
    const same = await offer(mick, program, { partner: { name: 'Two', external_id: 'a' } })
    expect(same.errors).toEqual([expect.stringMatching(/^partner\.external_id: /)])
    await mick.post(`/agreements/${idle}/versions`, { document_type: 'none', active: false })
    await mick.delete(`/agreements/${idle}/versions/1`)
    expect((await offer(mick, idle)).error_code).toBe('AGR_006')
  })

  test('of many that are to get one identifier at once, one does, and the others are told in the words of the request', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const there = await world.elsewhere(mick)
    const agreement = await world.agreement(mick, 'program')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? mick : there).post(`/agreements/${agreement}/contracts`, {
          activation: { message: 'Welcome.' },
          partner: { name: `Company ${n}`, external_id: 'a' },
        }),
      ),
    )
    expect(tally(answers)).toEqual({ [DONE]: 1, VAL_001: 11 })
    for (const { body } of answers.filter((answer) => verdict(answer) !== DONE))
      expect(body.errors).toEqual([expect.stringMatching(/^partner\.external_id: /)])
  })
})
