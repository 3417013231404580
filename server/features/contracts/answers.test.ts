import { describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const SUPPORT = {
  type: 'object',
  required: ['support', 'company'],
  properties: {
    support: { type: 'string', format: 'email' },
    company: { type: 'object', properties: { size: { type: 'integer', minimum: 1 } } },
    night: { type: 'string' },
  },
}
const GOOD = { support: 'help@champions.example', company: { size: 12 } }

/** A vendor in a program with one distribution agreement, which asks a form before enrolling. */
async function stage(world: World, { autoAccept = false, schema = SUPPORT as object } = {}) {
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const program = await world.agreement(mick, 'program')
  await programContract(world, mick, vendor, program)
  const form: string = (await mick.post('/forms', { name: 'Support', type: 'enroll', schema })).body.id
  const agreement: string = (
    await mick.post(`/agreements/${program}/agreements`, {
      title: 'On the marketplace',
      description: 'What we agree.',
      marketplace: { id: await world.marketplace(mick) },
      document_type: 'none',
      auto_accept: autoAccept,
      forms: { enroll: { id: form } },
    })
  ).body.id
  return { mick, vendor, program, form, agreement }
}

async function programContract(world: World, mick: Person, vendor: Person, program: string) {
  await world.db
    .insertInto('contracts')
    .values({
      id: `CRP-${vendor.account}`,
      type: 'program',
      status: 'active',
      version: 1,
      name: 'Contract',
      agreement_id: program,
      issuer_id: mick.account,
      owner_id: vendor.account,
      creator_id: mick.account,
      bound: true,
    })
    .execute()
}

/** The same with the vendor enrolled, so that its contract waits for the form. */
async function enrolling(world: World, options?: Parameters<typeof stage>[1]) {
  const staged = await stage(world, options)
  const { body } = await staged.vendor.post(`/agreements/${staged.agreement}/contracts`)
  expect(body).toMatchObject({ status: 'enrolling' })
  return { ...staged, contract: `/contracts/${body.id}` }
}

async function told({ pool }: World) {
  const { rows } = await pool.query('select payload from graphile_worker._private_jobs order by id')
  return rows.map(({ payload }) => payload)
}

test('a vendor enrolls, the distributor refines, the vendor completes the form, the distributor approves (T10)', async () => {
  const world = await newWorld()
  const { mick, vendor, form, agreement, contract } = await enrolling(world)
  const firstActs = (await vendor.get(contract)).body.actions

  const answered = await vendor.post(`${contract}/data`, { data: GOOD, form_version: { id: form } })
  const submitted = await vendor.post(`${contract}/enroll`)
  const refined = await mick.post(`${contract}/refine`, { message: 'Who do we call at night?' })
  const again = { ...GOOD, night: '+47 22 00 00 00' }
  const reanswered = await vendor.post(`${contract}/data`, {
    data: again,
    form_version: { id: form, version: 1 },
  })
  const resubmitted = await vendor.post(`${contract}/enroll`)
  const approved = await mick.post(`${contract}/sign`)

  expect(firstActs).toEqual(['answer'])
  expect(answered).toMatchObject({
    status: 201,
    body: {
      id: expect.stringMatching(/^DD-\d{3}-\d{3}-\d{3}$/),
      type: 'enroll',
      version: 1,
      contract: { name: 'Contract of On the marketplace' },
      data: GOOD,
      form_version: { id: form, name: 'Support', version: 1, schema: SUPPORT },
      events: { created: { by: { id: vendor.user } } },
    },
  })
  expect(submitted).toMatchObject({ status: 200, body: { status: 'pending', actions: [] } })
  expect(refined).toMatchObject({ status: 200, body: { status: 'enrolling' } })
  expect(reanswered.body).toMatchObject({ version: 2, data: again })
  expect(resubmitted.body).toMatchObject({ status: 'pending', version: 1, signee: { id: vendor.user } })
  expect(approved.body).toMatchObject({ status: 'active', actions: ['terminate'] })
  expect((await mick.get(`${contract}/data/versions`)).body).toMatchObject([
    { version: 2, data: again },
    { version: 1, data: GOOD },
  ])
  const { body: history } = await mick.get(`${contract}/history`)
  expect(
    history.map(({ action, from, to, note }: Record<string, string>) => [action, from, to, note]),
  ).toEqual([
    ['sign', 'pending', 'active', null],
    ['enroll', 'enrolling', 'pending', null],
    ['answer', 'enrolling', 'enrolling', '2'],
    ['refine', 'pending', 'enrolling', 'Who do we call at night?'],
    ['enroll', 'enrolling', 'pending', null],
    ['answer', 'enrolling', 'enrolling', '1'],
    ['enroll', 'new', 'enrolling', null],
  ])
  expect((await mick.get(`/agreements/${agreement}`)).body.forms).toMatchObject({ enroll: { id: form } })
})

test('the distributor hears of every submission, the vendor what is to be completed', async () => {
  const world = await newWorld()
  const { mick, vendor, contract } = await enrolling(world)
  await vendor.post(`${contract}/data`, { data: GOOD })
  await vendor.post(`${contract}/enroll`)
  await mick.post(`${contract}/refine`, { message: 'Who do we call at night?' })

  expect(await told(world)).toMatchObject([
    { event: 'contract_pending_approval', account: mick.account },
    { event: 'contract_refine', account: vendor.account, note: 'Who do we call at night?' },
  ])
})

test('an agreement that accepts by itself waits for its form, and then the contract is active', async () => {
  const world = await newWorld()
  const { vendor, contract } = await enrolling(world, { autoAccept: true })
  await vendor.post(`${contract}/data`, { data: GOOD })

  const { body } = await vendor.post(`${contract}/enroll`)

  expect(body).toMatchObject({
    status: 'active',
    version: 1,
    events: { countersigned: { by: { id: 'system' } } },
  })
})

describe('enrolling', () => {
  test('needs the form filled in', async () => {
    const world = await newWorld()
    const { vendor, contract } = await enrolling(world)

    expect((await vendor.post(`${contract}/enroll`)).body).toEqual({
      error_code: 'CTR_007',
      errors: ['Form data is missing or invalid.'],
    })
    await vendor.post(`${contract}/data`, { data: GOOD })
    expect((await vendor.get(contract)).body.actions).toEqual(['answer', 'enroll'])
  })

  test('needs it filled in anew once the distributor has handed it back (8.3, row 6)', async () => {
    const world = await newWorld()
    const { mick, vendor, contract } = await enrolling(world)
    await vendor.post(`${contract}/data`, { data: GOOD })
    await vendor.post(`${contract}/enroll`)
    await mick.post(`${contract}/refine`)

    expect((await vendor.get(contract)).body.actions).toEqual(['answer'])
    expect((await vendor.post(`${contract}/enroll`)).body.error_code).toBe('CTR_007')
    await vendor.post(`${contract}/data`, { data: GOOD })
    expect((await vendor.get(contract)).body.actions).toEqual(['answer', 'enroll'])
  })

  test('needs it filled in anew once it asks something else', async () => {
    const world = await newWorld()
    const { mick, vendor, form, contract } = await enrolling(world)
    await vendor.post(`${contract}/data`, { data: GOOD })
    await mick.put(`/forms/${form}`, { schema: { ...SUPPORT, required: ['night'] } })

    expect((await vendor.get(contract)).body).toMatchObject({
      actions: ['answer'],
      form: { id: form, version: 2 },
    })
    expect((await vendor.post(`${contract}/enroll`)).body.error_code).toBe('CTR_007')
  })

  test('needs nothing once the form was taken off the agreement', async () => {
    const world = await newWorld()
    const { mick, vendor, agreement, contract } = await enrolling(world)
    await mick.put(`/agreements/${agreement}`, { forms: { enroll: null } })

    expect((await vendor.get(contract)).body).toMatchObject({ actions: ['enroll'], form: null })
    expect((await vendor.post(`${contract}/data`, { data: GOOD })).body.error_code).toBe('CTR_009')
    expect((await vendor.post(`${contract}/enroll`)).body).toMatchObject({ status: 'pending' })
  })

  test('in a browser needs the box ticked, every time (D-67)', async () => {
    const world = await newWorld()
    const { mick, vendor, contract } = await enrolling(world)
    const browser = await world.inBrowser(vendor)
    await browser.post(`${contract}/data`, { data: GOOD })

    expect((await browser.post(`${contract}/enroll`, {})).body.error_code).toBe('CTR_004')
    expect((await vendor.post(`${contract}/enroll`, { accepted: false })).body.error_code).toBe('CTR_004')
    expect((await browser.post(`${contract}/enroll`, { accepted: true })).body.status).toBe('pending')
    await mick.post(`${contract}/refine`)
    await browser.post(`${contract}/data`, { data: GOOD })
    expect((await browser.post(`${contract}/enroll`, {})).body.error_code).toBe('CTR_004')
  })
})

describe('answers', () => {
  test.each([
    [
      'nothing of what is asked',
      {},
      ['data.support: This field is required.', 'data.company: This field is required.'],
    ],
    [
      'the wrong things, each with its place',
      { support: 'by phone', company: { size: 'large' } },
      [
        'data.support: This is not a valid e-mail address.',
        'data.company.size: This must be a whole number.',
      ],
    ],
    [
      'too little',
      { support: 'a@example.com', company: { size: 0 } },
      ['data.company.size: This must be 1 or more.'],
    ],
  ])('with %s are refused and not kept', async (_what, data, errors) => {
    const world = await newWorld()
    const { vendor, contract } = await enrolling(world)

    const { status, body } = await vendor.post(`${contract}/data`, { data })

    expect([status, body]).toEqual([400, { error_code: 'CTR_007', errors }])
    expect((await vendor.get(`${contract}/data`)).status).toBe(404)
    expect((await vendor.get(`${contract}/history`)).body).toHaveLength(1)
  })

  test('are refused in the language of whoever gives them', async () => {
    const world = await newWorld()
    const { vendor, contract } = await enrolling(world)

    const { body } = await vendor.post(
      `${contract}/data`,
      { data: { ...GOOD, support: '?' } },
      { 'accept-language': 'de' },
    )

    expect(body.errors).toEqual(['data.support: Das ist keine gültige E-Mail-Adresse.'])
  })

  test('to a pattern that never ends are given up, and the contract stays as it is', async () => {
    const world = await newWorld()
    const schema = { type: 'object', properties: { code: { type: 'string', pattern: '^(a+)+$' } } }
    const { vendor, contract } = await enrolling(world, { schema })

    const { body } = await vendor.post(`${contract}/data`, { data: { code: `${'a'.repeat(40)}!` } })

    expect(body).toEqual({
      error_code: 'CTR_007',
      errors: ['data: Answers can not be checked against this schema in reasonable time.'],
    })
    expect((await vendor.post(`${contract}/data`, { data: { code: 'aaa' } })).status).toBe(201)
  })

  test('to a version that is no longer asked are refused clearly', async () => {
    const world = await newWorld()
    const { mick, vendor, form, contract } = await enrolling(world)
    await mick.put(`/forms/${form}`, { schema: { ...SUPPORT, required: [] } })
    const other = (await mick.post('/forms', { name: 'Other', type: 'enroll', schema: SUPPORT })).body.id

    for (const form_version of [{ id: form, version: 1 }, { id: other }])
      expect((await vendor.post(`${contract}/data`, { data: GOOD, form_version })).body).toEqual({
        error_code: 'FRM_003',
        errors: ['form_version: The form was changed meanwhile. Read it again and fill in what is new.'],
      })
    const now = await vendor.post(`${contract}/data`, {
      data: GOOD,
      form_version: { id: form.toLowerCase() },
    })
    expect(now).toMatchObject({ status: 201, body: { form_version: { version: 2 } } })
  })

  test('given twice at once are both kept, one after the other', async () => {
    const world = await newWorld()
    const { vendor, contract } = await enrolling(world)

    const answers = await Promise.all([1, 2, 3].map(() => vendor.post(`${contract}/data`, { data: GOOD })))

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const { body } = await vendor.get(`${contract}/data/versions`)
    expect(body.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1])
  })

  test('can be given no more once the distributor has them', async () => {
    const world = await newWorld()
    const { vendor, contract } = await enrolling(world)
    await vendor.post(`${contract}/data`, { data: GOOD })
    await vendor.post(`${contract}/enroll`)

    expect((await vendor.post(`${contract}/data`, { data: GOOD })).body.error_code).toBe('CTR_001')
  })

  test('keep the form from being deleted, also after it was taken off', async () => {
    const world = await newWorld()
    const { mick, vendor, form, agreement, contract } = await enrolling(world)
    expect((await mick.delete(`/forms/${form}`)).body.error_code).toBe('FRM_001')
    await vendor.post(`${contract}/data`, { data: GOOD })
    await mick.put(`/agreements/${agreement}`, { forms: { enroll: null } })

    expect((await mick.delete(`/forms/${form}`)).body.error_code).toBe('FRM_002')
    expect((await vendor.get(`${contract}/data`)).body).toMatchObject({ form_version: { schema: SUPPORT } })
  })
})

/** What each is answered who reads what was answered, answers, enrolls and refines (domain: sections 7.4, 7.7). */
const MAY: [who: string, read: number, answer: string, enroll: string, refine: string][] = [
  ['the vendor', 200, '201', '200', 'AUTH_003'],
  ['the distributor', 200, 'AUTH_003', 'AUTH_003', 'CTR_001'],
  ['another vendor of the program', 404, 'NFD_001', 'NFD_001', 'NFD_001'],
  ['another distributor', 404, 'NFD_001', 'NFD_001', 'NFD_001'],
]

test.each(MAY)('%s of a contract that waits for its form', async (who, read, answer, enroll, refine) => {
  const world = await newWorld()
  const { mick, vendor, program, contract } = await enrolling(world)
  const neighbour = await world.vendor()
  await programContract(world, mick, neighbour, program)
  await vendor.post(`${contract}/data`, { data: GOOD })
  const people: Record<string, Person> = {
    'the vendor': vendor,
    'the distributor': mick,
    'another vendor of the program': neighbour,
    'another distributor': await world.distributor(),
  }
  const person = people[who]
  if (!person) throw new Error(`There is no ${who}`)
  const act = async (path: string, body = {}) => {
    const { status, body: said } = await person.post(`${contract}${path}`, body)
    return said.error_code ?? String(status)
  }

  expect((await person.get(`${contract}/data`)).status).toBe(read)
  expect((await person.get(`${contract}/data/versions`)).status).toBe(read)
  expect(await act('/refine')).toBe(refine)
  expect(await act('/data', { data: GOOD })).toBe(answer)
  expect(await act('/enroll')).toBe(enroll)
})

test('what has no form is not refined', async () => {
  const world = await newWorld()
  const { mick, vendor, agreement } = await stage(world)
  await mick.put(`/agreements/${agreement}`, { forms: { enroll: null } })
  const { body: contract } = await vendor.post(`/agreements/${agreement}/contracts`)

  expect(contract).toMatchObject({ status: 'pending', form: null })
  expect((await mick.get(`/contracts/${contract.id}`)).body.actions).toEqual(['sign', 'reject'])
  expect((await mick.post(`/contracts/${contract.id}/refine`)).body).toEqual({
    error_code: 'CTR_009',
    errors: ['No form is attached to the agreement.'],
  })
})

test('of two who refine and approve at once, one does and the other is told so', async () => {
  const world = await newWorld()
  const { mick, vendor, contract } = await enrolling(world)
  await vendor.post(`${contract}/data`, { data: GOOD })
  await vendor.post(`${contract}/enroll`)

  const answers = await Promise.all([mick.post(`${contract}/refine`), mick.post(`${contract}/sign`)])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(answers.find(({ status }) => status === 400)?.body.error_code).toBe('CTR_001')
})

test('a message that is too long is refused', async () => {
  const world = await newWorld()
  const { mick, vendor, contract } = await enrolling(world)
  await vendor.post(`${contract}/data`, { data: GOOD })
  await vendor.post(`${contract}/enroll`)

  expect((await mick.post(`${contract}/refine`, { message: 'x'.repeat(101) })).body).toEqual({
    error_code: 'VAL_001',
    errors: ['message: At most 100 characters are allowed.'],
  })
})
