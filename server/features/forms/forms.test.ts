import { describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const COMPANY = {
  type: 'object',
  properties: {
    vat: { type: 'string', title: 'VAT number', minLength: 4 },
    people: { type: 'integer', minimum: 1 },
    mail: { type: 'string', format: 'email' },
  },
  required: ['vat'],
} as const

const none = { document_type: 'none' } as const

/** A program with a distribution agreement, and a vendor that is in the program. */
async function program(world: World, mick: Person, vendor: Person, more: object = {}) {
  const id = await world.agreement(mick, 'program')
  const marketplace = { id: await world.marketplace(mick) }
  const { body } = await mick.post(`/agreements/${id}/agreements`, {
    title: 'Distribution',
    description: 'Of what you make.',
    marketplace,
    ...none,
    ...more,
  })
  const offer = await mick.post(`/agreements/${id}/contracts`, {
    partner: { name: 'Placeholder' },
    activation: { message: 'Welcome.' },
  })
  const code = offer.body.activation.code
  await (await world.inBrowser(vendor)).post(`/activation/${code}/accept`, {
    email: vendor.email,
    accepted: true,
    account: { id: vendor.account },
  })
  return { id, distribution: String(body.id) }
}

const form = async (mick: Person, schema: object = COMPANY, type = 'enroll') =>
  String((await mick.post('/forms', { type, name: 'About you', schema })).body.id)

describe('a form', () => {
  test('is made, read, renamed and asked otherwise: that is a new version, and the old one stays', async () => {
    const world = await newWorld()
    const mick = await world.distributor()

    const made = await mick.post('/forms', { type: 'enroll', name: ' About you ', schema: COMPANY })

    expect(made).toMatchObject({ status: 201, body: { name: 'About you', version: 1, schema: COMPANY } })
    const { id } = made.body
    expect((await mick.put(`/forms/${id}`, { name: 'Your company' })).body).toMatchObject({ version: 1 })
    expect((await mick.put(`/forms/${id}`, { schema: COMPANY })).body).toMatchObject({ version: 1 })
    const shorter = { type: 'object', properties: { vat: { type: 'string' } } }
    expect((await mick.put(`/forms/${id}`, { schema: shorter })).body).toMatchObject({
      name: 'Your company',
      version: 2,
      schema: shorter,
    })
    expect((await mick.get(`/forms/${id}/versions`)).body).toMatchObject([
      { version: 2, schema: shorter },
      { version: 1, schema: COMPANY },
    ])
    const { status, headers } = await mick.get(`/forms/${id}?version=1`)
    expect([status, headers.location]).toEqual([302, `/public/v1/forms/${id}/versions/1`])
    expect((await mick.get(`/forms/${id}/versions/1`)).body).toMatchObject({ schema: COMPANY })
    expect((await mick.get(`/forms/${id}/versions/9`)).status).toBe(404)
  })

  test('keeps its questions in the order they were written in', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const names = ['zebra', 'apple', '10', 'mango']
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
    const id = await form(mick, { type: 'object', properties })
    const { schema } = (await mick.get(`/forms/${id}`)).body
    expect(Object.keys(schema.properties)).toEqual(Object.keys(properties))
  })

  test.each([
    ['that asks nothing of an object', { type: 'string' }],
    ['of a type that there is not', { type: 'object', properties: { a: { type: 'strong' } } }],
    ['with a word that is none', { type: 'object', properties: { a: { type: 'string', maxlength: 3 } } }],
    ['that leads elsewhere', { type: 'object', properties: { a: { $ref: 'https://example.com/a.json' } } }],
    ['with a pattern that is none', { type: 'object', properties: { a: { type: 'string', pattern: '(' } } }],
    ['that is longer than anybody reads', { type: 'object', description: 'x'.repeat(33_000) }],
  ])('%s is refused', async (_what, schema) => {
    const world = await newWorld()
    const mick = await world.distributor()
    const { status, body } = await mick.post('/forms', { type: 'enroll', name: 'Bad', schema })
    expect([status, body.error_code, body.errors[0]]).toEqual([
      400,
      'VAL_001',
      expect.stringMatching(/^schema: /),
    ])
  })

  test('with a pattern that never comes to an end is given up, and holds nobody up', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const enroll = {
      id: await form(mick, { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }),
    }
    const { distribution } = await program(world, mick, vendor, { forms: { enroll } })
    const { body } = await vendor.post(`/agreements/${distribution}/contracts`)

    const slow = vendor.post(`/contracts/${body.id}/data`, { data: { a: `${'a'.repeat(40)}!` } })
    const quick = await vendor.get(`/contracts/${body.id}`)

    expect(quick.status).toBe(200)
    expect(await slow).toMatchObject({ status: 400, body: { errors: [expect.stringMatching(/^data: /)] } })
  })

  test('is deleted only where no agreement asks it and nobody answered it', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const [free, asked] = [await form(mick), await form(mick)]
    const { distribution } = await program(world, mick, vendor, { forms: { enroll: { id: asked } } })
    expect((await mick.delete(`/forms/${free}`)).status).toBe(204)
    expect((await mick.get(`/forms/${free}`)).status).toBe(404)
    expect((await mick.delete(`/forms/${asked}`)).body.error_code).toBe('FRM_001')
    const { body } = await vendor.post(`/agreements/${distribution}/contracts`)
    await vendor.post(`/contracts/${body.id}/data`, { data: { vat: 'DE123' } })
    await mick.put(`/agreements/${distribution}`, { forms: { enroll: null } })
    expect((await mick.delete(`/forms/${asked}`)).body.error_code).toBe('FRM_001')
  })

  test('is seen by its owner and by vendors that are asked, changed by its owner alone', async () => {
    const world = await newWorld()
    const [mick, other] = [await world.distributor(), await world.distributor()]
    const [vendor, stranger, reseller] = [await world.vendor(), await world.vendor(), await world.reseller()]
    const id = await form(mick)
    await program(world, mick, vendor, { forms: { enroll: { id } } })
    const may = async (person: Person) => [
      (await person.get(`/forms/${id}`)).status,
      ((await person.get('/forms')).body as { id: string }[]).length,
      (await person.put(`/forms/${id}`, { name: 'Mine' })).status,
      (await person.post('/forms', { type: 'enroll', name: 'Own', schema: COMPANY })).status,
      (await person.delete(`/forms/${id}`)).status,
    ]
    expect(await may(mick)).toEqual([200, 1, 200, 201, 400])
    expect(await may(vendor)).toEqual([200, 1, 403, 403, 403])
    expect(await may(other)).toEqual([404, 0, 404, 201, 404])
    expect(await may(stranger)).toEqual([404, 0, 404, 403, 404])
    expect(await may(reseller)).toEqual([404, 0, 404, 403, 404])
    expect((await vendor.get(`/forms/${id}`)).body.stats).toBeUndefined()
    expect((await mick.get(`/forms/${id}`)).body.stats).toEqual({ agreements: 1 })
  })
})

describe('attached to a distribution agreement', () => {
  test('it is told, found by filters, and taken off again', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const id = await form(mick)
    const { distribution } = await program(world, mick, vendor, { forms: { enroll: { id } } })
    expect((await vendor.get(`/agreements/${distribution}`)).body.forms).toEqual({
      enroll: { id, type: 'enroll', name: 'About you' },
      product: null,
      item: null,
    })
    for (const question of [`forms.id=${id}`, 'forms.type=enroll'])
      expect((await mick.get(`/agreements?${question}`)).body).toMatchObject([{ id: distribution }])
    expect((await mick.get('/agreements?forms.type=item')).body).toEqual([])
    await mick.put(`/agreements/${distribution}`, { forms: { enroll: null } })
    expect((await mick.get(`/agreements/${distribution}`)).body.forms.enroll).toBeNull()
  })

  test('it has to be an own form of that type, and the agreement a distribution agreement', async () => {
    const world = await newWorld()
    const [mick, other, vendor] = [await world.distributor(), await world.distributor(), await world.vendor()]
    const [product, foreign] = [await form(mick, COMPANY, 'product'), await form(other)]
    const { id, distribution } = await program(world, mick, vendor)
    for (const enroll of [{ id: product }, { id: foreign }, { id: 'FRM-000-000-000' }]) {
      const { body } = await mick.put(`/agreements/${distribution}`, { forms: { enroll } })
      expect(body.errors).toEqual([expect.stringMatching(/^forms\.enroll\.id: /)])
    }
    const { body } = await mick.put(`/agreements/${id}`, { forms: { product: { id: product } } })
    expect(body.errors).toEqual([expect.stringMatching(/^forms: /)])
    expect((await mick.put(`/agreements/${id}`, { forms: {} })).status).toBe(200)
  })

  test('nothing is generated by itself where a form is to be filled in (D-25)', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const enroll = { id: await form(mick) }
    await program(world, mick, vendor, { forms: { enroll }, auto_accept: true })
    expect((await vendor.get('/contracts?type=distribution')).body).toEqual([])
  })
})

describe('filled in by the vendor', () => {
  async function enrolling(more: object = {}) {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const enroll = { id: await form(mick) }
    const { distribution } = await program(world, mick, vendor, { forms: { enroll }, ...more })
    const { body } = await vendor.post(`/agreements/${distribution}/contracts`)
    return { world, mick, vendor, distribution, formId: enroll.id, contract: body, id: String(body.id) }
  }

  test('refined, filled in again and approved (T10)', async () => {
    const { mick, vendor, id, contract, formId } = await enrolling()
    expect(contract).toMatchObject({
      status: 'enrolling',
      form: { id: formId },
      actions: ['answer', 'enroll'],
    })
    expect((await mick.get(`/contracts/${id}`)).body.actions).toEqual([])
    expect((await vendor.post(`/contracts/${id}/enroll`)).body.error_code).toBe('CTR_007')
    expect((await vendor.get(`/contracts/${id}/data`)).status).toBe(404)

    const answered = await vendor.post(`/contracts/${id}/data`, { data: { vat: 'DE123', people: 3 } })
    expect(answered).toMatchObject({
      status: 201,
      body: { type: 'enroll', form_version: { id: formId, version: 1 }, data: { vat: 'DE123', people: 3 } },
    })
    const submitted = await vendor.post(`/contracts/${id}/enroll`)
    expect(submitted.body).toMatchObject({ status: 'pending', version: 1, signee: { id: vendor.user } })
    expect((await mick.get(`/contracts/${id}`)).body.actions).toEqual(['sign', 'refine', 'reject'])

    const refined = await mick.post(`/contracts/${id}/refine`, { message: 'The VAT number is of last year.' })
    expect(refined.body).toMatchObject({ status: 'enrolling' })
    await vendor.post(`/contracts/${id}/data`, { data: { vat: 'DE124' } })
    await vendor.post(`/contracts/${id}/enroll`)
    expect((await mick.post(`/contracts/${id}/sign`)).body).toMatchObject({ status: 'active', version: 1 })

    expect((await mick.get(`/contracts/${id}/data`)).body.data).toEqual({ vat: 'DE124' })
    expect((await mick.get(`/contracts/${id}/data/versions`)).body).toHaveLength(2)
    expect((await mick.get(`/contracts/${id}/versions`)).body).toMatchObject([{ version: 1 }])
    const history: { action: string; from: string; to: string; note: string | null }[] = (
      await vendor.get(`/contracts/${id}/history`)
    ).body
    expect(history.map(({ action, from, to }) => `${from} ${action} ${to}`).reverse()).toEqual([
      'new enroll enrolling',
      'enrolling answer enrolling',
      'enrolling enroll pending',
      'pending refine enrolling',
      'enrolling answer enrolling',
      'enrolling enroll pending',
      'pending sign active',
    ])
    expect(history.find(({ action }) => action === 'refine')?.note).toBe('The VAT number is of last year.')
  })

  test('it goes straight to active where the agreement accepts by itself', async () => {
    const { vendor, id } = await enrolling({ auto_accept: true })
    await vendor.post(`/contracts/${id}/data`, { data: { vat: 'DE123' } })
    expect((await vendor.post(`/contracts/${id}/enroll`)).body).toMatchObject({
      status: 'active',
      version: 1,
      events: { countersigned: { by: { id: 'system' } } },
    })
  })

  test('answers that do not fit name their field, and nothing of them is kept', async () => {
    const { vendor, id } = await enrolling()
    const { body } = await vendor.post(`/contracts/${id}/data`, {
      data: { people: 0, mail: 'nobody' },
    })
    expect([...body.errors].sort()).toEqual([
      'data.mail: This is not a valid e-mail address.',
      'data.people: At least 1 is needed.',
      'data.vat: This field is required.',
    ])
    expect((await vendor.get(`/contracts/${id}/data`)).status).toBe(404)
  })

  test('answers to a form that changed meanwhile are not answers to what is asked now', async () => {
    const { mick, vendor, id, formId } = await enrolling()
    await vendor.post(`/contracts/${id}/data`, { data: { vat: 'DE123' }, form_version: { version: 1 } })
    await mick.put(`/forms/${formId}`, { schema: { ...COMPANY, required: ['vat', 'people'] } })

    expect((await vendor.post(`/contracts/${id}/enroll`)).body.error_code).toBe('CTR_007')
    const stale = await vendor.post(`/contracts/${id}/data`, {
      data: { vat: 'DE123', people: 1 },
      form_version: { id: formId, version: 1 },
    })
    expect(stale.body.errors).toEqual([expect.stringMatching(/^form_version\.version: /)])
    await vendor.post(`/contracts/${id}/data`, { data: { vat: 'DE123', people: 1 } })
    expect((await vendor.post(`/contracts/${id}/enroll`)).body.status).toBe('pending')
  })

  test('in a browser the box has to be ticked', async () => {
    const { world, vendor, id } = await enrolling()
    await vendor.post(`/contracts/${id}/data`, { data: { vat: 'DE123' } })
    const browser = await world.inBrowser(vendor)
    expect((await browser.post(`/contracts/${id}/enroll`)).body.error_code).toBe('CTR_004')
    expect((await browser.post(`/contracts/${id}/enroll`, { accepted: true })).status).toBe(200)
  })

  test('it is the vendor who answers and submits, the issuer who refines, each in its time (7.4)', async () => {
    const { world, mick, vendor, id } = await enrolling()
    const stranger = await world.vendor()
    const answer = async (person: Person, act: string, body: object = {}) => {
      const { status, body: said } = await person.post(`/contracts/${id}/${act}`, body)
      return status < 300 ? status : said.error_code
    }
    const data = { data: { vat: 'DE123' } }
    expect(await answer(mick, 'data', data)).toBe('AUTH_003')
    expect(await answer(stranger, 'data', data)).toBe('NFD_001')
    expect(await answer(mick, 'enroll')).toBe('AUTH_003')
    expect(await answer(mick, 'refine')).toBe('CTR_001')
    expect(await answer(vendor, 'refine')).toBe('AUTH_003')
    expect(await answer(vendor, 'data', data)).toBe(201)
    expect(await answer(vendor, 'enroll')).toBe(200)
    expect(await answer(vendor, 'data', data)).toBe('CTR_001')
    expect(await answer(vendor, 'refine')).toBe('AUTH_003')
    expect(await answer(mick, 'refine')).toBe(200)
    expect((await stranger.get(`/contracts/${id}/data`)).status).toBe(404)
  })
})

test('without a form nothing can be refined (D-20), and a program knows no form at all', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const { distribution } = await program(world, mick, vendor)
  const { body } = await vendor.post(`/agreements/${distribution}/contracts`)
  expect(body).toMatchObject({ status: 'pending', form: null })
  expect((await mick.post(`/contracts/${body.id}/refine`)).body.error_code).toBe('CTR_009')
  const [programContract] = (await mick.get('/contracts?type=program')).body
  expect((await mick.post(`/contracts/${programContract.id}/refine`)).body.error_code).toBe('CTR_001')
  expect((await vendor.post(`/contracts/${programContract.id}/data`, { data: {} })).body.error_code).toBe(
    'CTR_001',
  )
})
