import { describe, expect, test } from 'vitest'
import { newWorld, type World } from '../../test/world.ts'

const written = { title: 'Terms', description: 'What we *agree*.', document_type: 'none' } as const

describe('making an agreement', () => {
  test.each([
    ['program', { type: 'program' }, 'AGP'],
    ['service', { type: 'service' }, 'AGS'],
    ['syndication', { type: 'sourcing', sourcing: { type: 'syndication' } }, 'AGU'],
    ['referral', { type: 'referral' }, 'AGR'],
  ] as const)('a %s agreement has one version, active at once', async (type, words, prefix) => {
    const world = await newWorld()
    const mick = await world.distributor()

    const { status, body } = await mick.post('/agreements', { ...written, ...words })

    expect(status).toBe(201)
    expect(body.id).toMatch(new RegExp(`^${prefix}-`))
    expect(body).toMatchObject({ type, title: 'Terms', name: 'Terms', version: { version: 1, active: true } })
    expect((await mick.get(`/agreements/${body.id}`)).body).toEqual(body)
    expect((await mick.get(`/contracts?search=nothing`)).body).toEqual([])
  })

  test('is done by either word for its name and for an uploaded document, and need not be active', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const { body } = await mick.post('/agreements', {
      name: ' Named ',
      description: 'D',
      type: 'program',
      document_type: 'upload',
      file: `data:text/plain;base64,${Buffer.from('Read this.').toString('base64')}`,
      active: false,
    })
    expect(body).toMatchObject({ title: 'Named', document_type: 'uploaded', version: { active: false } })
    const { headers } = await mick.get(`/agreements/${body.id}/versions/1/document`)
    expect((await world.anonymous.get(String(headers.location))).body).toBe('Read this.')
    expect((await mick.get(`/agreements/${body.id}/document`)).status).toBe(404)
  })

  test('links a service agreement with what it is about', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const [market, group] = [await world.marketplace(mick), await world.productGroup(mick)]
    const sourcing_agreement = { id: await world.agreement(mick, 'syndication') }
    const { body } = await mick.post('/agreements', {
      ...written,
      type: 'service',
      marketplaces: [{ id: market.toLowerCase() }],
      product_groups: [{ id: group }],
      sourcing_agreement,
    })
    expect(body.sourcing_agreement).toMatchObject(sourcing_agreement)
    expect((await mick.get(`/agreements/${body.id}/marketplaces`)).body).toMatchObject([{ id: market }])
    expect((await mick.get(`/agreements/${body.id}/product-groups`)).body).toMatchObject([{ id: group }])
  })

  const refused: [string, object, string, string][] = [
    ['no name', { ...written, title: undefined, type: 'program' }, 'VAL_001', 'title: '],
    ['a name of spaces', { ...written, title: '  ', type: 'program' }, 'VAL_001', 'title: '],
    ['a long name', { ...written, title: 'x'.repeat(101), type: 'program' }, 'VAL_001', 'title: '],
    ['no description', { ...written, description: ' ', type: 'program' }, 'VAL_001', 'description: '],
    ['no type', { ...written }, 'VAL_001', 'type: '],
    ['another type', { ...written, type: 'lease' }, 'VAL_001', 'type: '],
    ['a distribution agreement by itself', { ...written, type: 'distribution' }, 'AGR_007', 'type: '],
    ['a product agreement', { ...written, type: 'product' }, 'AGR_007', 'type: '],
    ['sourcing without saying which', { ...written, type: 'sourcing' }, 'VAL_001', 'sourcing.type: '],
    ['no link', { ...written, document_type: undefined, type: 'program' }, 'VAL_001', 'link: '],
    [
      'a link to a script',
      { ...written, document_type: 'external', link: 'javascript:alert(1)', type: 'program' },
      'VAL_001',
      'link: ',
    ],
    ['an upload without file', { ...written, document_type: 'upload', type: 'program' }, 'VAL_001', 'file: '],
    [
      'marketplaces of a program',
      { ...written, type: 'program', marketplaces: [{ id: 'MP-1' }] },
      'VAL_001',
      'marketplaces: ',
    ],
    [
      'a marketplace of nobody',
      { ...written, type: 'service', marketplaces: [{ id: 'MP-00000' }] },
      'VAL_001',
      'marketplaces.0.id: ',
    ],
    [
      'a sourcing agreement of nobody',
      { ...written, type: 'service', sourcing_agreement: { id: 'AGU-000-000-000' } },
      'AGR_005',
      'sourcing_agreement: ',
    ],
  ]
  test.each(refused)('%s is refused', async (_what, body, code, sentence) => {
    const world = await newWorld()
    const mick = await world.distributor()
    const before = await world.countRows()

    const answer = await mick.post('/agreements', body)

    expect([answer.status, answer.body.error_code]).toEqual([400, code])
    expect(answer.body.errors[0]).toContain(sentence)
    expect(await world.countRows()).toEqual(before)
  })
})

describe('a distribution agreement', () => {
  async function program(world: World) {
    const mick = await world.distributor()
    const [id, market] = [await world.agreement(mick, 'program'), await world.marketplace(mick)]
    return { mick, id, market }
  }

  test('stands in a program agreement for one marketplace, once', async () => {
    const world = await newWorld()
    const { mick, id, market } = await program(world)
    const wanted = { ...written, marketplace: { id: market }, auto_accept: true }

    const first = await mick.post(`/agreements/${id}/agreements`, wanted)
    const second = await mick.post(`/agreements/${id}/agreements`, wanted)

    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({
      type: 'distribution',
      parent: { id },
      marketplace: { id: market },
      auto_accept: true,
    })
    expect([second.status, second.body]).toEqual([
      400,
      {
        error_code: 'AGR_004',
        errors: [`marketplace.id: Marketplace ${market} already has a distribution agreement.`],
      },
    ])
    const { body } = await mick.get(`/agreements/${id}/agreements?auto_accept=true&marketplace.id=${market}`)
    expect(body).toHaveLength(1)
  })

  test('is not made in other agreements, nor for the marketplaces of others', async () => {
    const world = await newWorld()
    const { mick, id, market } = await program(world)
    const other = await world.distributor()
    const service = await world.agreement(mick, 'service')

    const inService = await mick.post(`/agreements/${service}/agreements`, {
      ...written,
      marketplace: { id: market },
    })
    const foreign = await mick.post(`/agreements/${id}/agreements`, {
      ...written,
      marketplace: { id: await world.marketplace(other) },
    })

    expect(inService.body.error_code).toBe('AGR_003')
    expect(foreign.body).toMatchObject({
      error_code: 'VAL_001',
      errors: [expect.stringMatching(/^marketplace\.id: /)],
    })
  })

  test('made twenty times at once is made once', async () => {
    const world = await newWorld()
    const { mick, id, market } = await program(world)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        mick.post(`/agreements/${id}/agreements`, { ...written, marketplace: { id: market } }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(
      new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.error_code)),
    ).toEqual(new Set(['AGR_004']))
  })
})

describe('changing an agreement', () => {
  test('changes what is said, by either word, and writes it down', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const id = await world.agreement(mick, 'program')

    const { status, body } = await mick.put(`/agreements/${id.toLowerCase()}`, { name: 'New name' })

    expect([status, body.title, body.description]).toEqual([200, 'New name', 'What we agree.'])
    const history = await world.db
      .selectFrom('history')
      .select('action')
      .where('object_id', '=', id)
      .orderBy('id')
      .execute()
    expect(history.map(({ action }) => action)).toEqual(['create', 'edit'])
  })

  test('an answer sent back as it came changes nothing', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const [program, market] = [await world.agreement(mick, 'program'), await world.marketplace(mick)]
    const made = await mick.post(`/agreements/${program}/agreements`, {
      ...written,
      marketplace: { id: market },
    })
    for (const id of [made.body.id, program, await world.agreement(mick, 'service')]) {
      const { body } = await mick.get(`/agreements/${id}`)
      const again = await mick.put(`/agreements/${id}`, body)
      expect(again.status).toBe(200)
      expect({ ...again.body, updated: '', events: '' }).toEqual({ ...body, updated: '', events: '' })
    }
  })

  test('switches auto accept and sourcing on and off', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const [program, market] = [await world.agreement(mick, 'program'), await world.marketplace(mick)]
    const child = await mick.post(`/agreements/${program}/agreements`, {
      ...written,
      marketplace: { id: market },
    })
    const service = await world.agreement(mick, 'service')
    const sourcing_agreement = { id: await world.agreement(mick, 'referral') }

    expect((await mick.put(`/agreements/${child.body.id}`, { auto_accept: true })).body.auto_accept).toBe(
      true,
    )
    expect(
      (await mick.put(`/agreements/${service}`, { sourcing_agreement })).body.sourcing_agreement,
    ).toMatchObject(sourcing_agreement)
    expect(
      (await mick.put(`/agreements/${service}`, { sourcing_agreement: null })).body.sourcing_agreement,
    ).toBeNull()
  })

  test.each([
    [{ type: 'service' }, 'AGR_008', 'type: '],
    [{ parent: { id: 'AGP-000-000-000' } }, 'AGR_008', 'parent: '],
    [{ marketplace: { id: 'MP-00000' } }, 'AGR_008', 'marketplace: '],
    [{ title: ' ' }, 'VAL_001', 'title: '],
    [{ description: '' }, 'VAL_001', 'description: '],
    [{ auto_accept: true }, 'VAL_001', 'auto_accept: '],
    [{ sourcing_agreement: { id: 'AGU-000-000-000' } }, 'VAL_001', 'sourcing_agreement: '],
  ])('%o of a program agreement is refused', async (changes, code, sentence) => {
    const world = await newWorld()
    const mick = await world.distributor()
    const id = await world.agreement(mick, 'program')

    const { status, body } = await mick.put(`/agreements/${id}`, changes)

    expect([status, body.error_code]).toEqual([400, code])
    expect(body.errors[0]).toContain(sentence)
  })
})

describe('deleting an agreement', () => {
  test('takes it with its versions and links, for good', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const id = await world.agreement(mick, 'service')
    await mick.post(`/agreements/${id}/marketplaces`, { id: await world.marketplace(mick) })

    expect((await mick.delete(`/agreements/${id}`)).status).toBe(204)
    expect((await mick.get(`/agreements/${id}`)).status).toBe(404)
    expect((await mick.delete(`/agreements/${id}`)).status).toBe(404)
  })

  test.each(['rejected', 'terminated', 'pending'] as const)(
    'is refused with a %s contract',
    async (status) => {
      const world = await newWorld()
      const mick = await world.distributor()
      const agreement = { id: await world.agreement(mick, 'program') }
      await mick.post('/partners', { type: 'vendor', name: 'V', action: 'invite', agreement })
      await world.db.updateTable('contracts').set({ status }).execute()

      const { body } = await mick.delete(`/agreements/${agreement.id}`)

      expect(body.error_code).toBe('AGR_001')
    },
  )

  test('is refused while others stand in it or source from it', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const [program, market] = [await world.agreement(mick, 'program'), await world.marketplace(mick)]
    await mick.post(`/agreements/${program}/agreements`, { ...written, marketplace: { id: market } })
    const sourcing_agreement = { id: await world.agreement(mick, 'syndication') }
    await mick.post('/agreements', { ...written, type: 'service', sourcing_agreement })

    expect((await mick.delete(`/agreements/${program}`)).body.error_code).toBe('AGR_002')
    expect((await mick.delete(`/agreements/${sourcing_agreement.id}`)).body.error_code).toBe('AGR_002')
  })
})
