import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const SCHEMA = { type: 'object', properties: { name: { type: 'string' } } }

const formOf = async (owner: Person, type: 'enroll' | 'product' | 'item', name = 'Form'): Promise<string> =>
  (await owner.post('/forms', { name, type, schema: SCHEMA })).body.id

const distribution = async (world: World, owner: Person, program: string, more = {}) =>
  owner.post(`/agreements/${program}/agreements`, {
    title: 'On the marketplace',
    description: 'What we agree.',
    marketplace: { id: await world.marketplace(owner) },
    document_type: 'none',
    ...more,
  })

test('a distribution agreement is made with its forms, and they are changed one by one', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const program = await world.agreement(mick, 'program')
  const [enroll, product] = [
    await formOf(mick, 'enroll', 'Before'),
    await formOf(mick, 'product', 'Products'),
  ]

  const { body } = await distribution(world, mick, program, {
    forms: { enroll: { id: enroll.toLowerCase() } },
  })

  expect(body.forms).toEqual({
    enroll: { id: enroll, name: 'Before', type: 'enroll' },
    product: null,
    item: null,
  })
  const changed = await mick.put(`/agreements/${body.id}`, { forms: { product: { id: product } } })
  expect(changed.body.forms).toMatchObject({ enroll: { id: enroll }, product: { id: product }, item: null })
  expect((await mick.put(`/agreements/${body.id}`, { title: 'Renamed' })).body.forms).toMatchObject({
    enroll: { id: enroll },
  })
  const taken = await mick.put(`/agreements/${body.id}`, { forms: { enroll: null } })
  expect(taken.body.forms).toMatchObject({ enroll: null, product: { id: product } })
  expect((await mick.get(`/agreements/${program}`)).body.forms).toEqual({})
})

test('only one’s own form of the right type can be attached', async () => {
  const world = await newWorld()
  const [mick, other] = [await world.distributor(), await world.distributor()]
  const program = await world.agreement(mick, 'program')
  const [own, foreign] = [await formOf(mick, 'product'), await formOf(other, 'item')]

  const refused = await distribution(world, mick, program, {
    forms: { enroll: { id: own }, product: { id: 'FRM-000-000-000' }, item: { id: foreign } },
  })

  expect(refused).toMatchObject({
    status: 400,
    body: {
      error_code: 'VAL_001',
      errors: ['enroll', 'product', 'item'].map((type) => `forms.${type}.id: There is no such object.`),
    },
  })
  const { id } = (await distribution(world, mick, program)).body
  expect((await mick.put(`/agreements/${id}`, { forms: { enroll: { id: own } } })).body.errors).toEqual([
    'forms.enroll.id: There is no such object.',
  ])
})

test('agreements of other types have no forms', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const program = await world.agreement(mick, 'program')
  const form = await formOf(mick, 'enroll')

  expect((await mick.put(`/agreements/${program}`, { forms: { enroll: { id: form } } })).body.errors).toEqual(
    ['forms.enroll: This can not be given together with type: program.'],
  )
  expect((await mick.put(`/agreements/${program}`, { forms: { enroll: null } })).status).toBe(200)
})

test('agreements are found by their forms', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const program = await world.agreement(mick, 'program')
  const form = await formOf(mick, 'enroll')
  const { id } = (await distribution(world, mick, program, { forms: { enroll: { id: form } } })).body
  await distribution(world, mick, program)
  const found = async (query: string) =>
    (await mick.get(`/agreements?${query}`)).body.map((agreement: { id: string }) => agreement.id)

  expect(await found(`forms.id=${form}`)).toEqual([id])
  expect(await found('forms.type=enroll')).toEqual([id])
  expect(await found('forms.type=item')).toEqual([])
  expect(await found('forms.id=null()&type=distribution')).toHaveLength(1)
})

test('where a form is asked nothing comes into being by itself (D-25)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const program = await world.agreement(mick, 'program')
  await distribution(world, mick, program, {
    auto_accept: true,
    forms: { enroll: { id: await formOf(mick, 'enroll') } },
  })
  const plain = (
    await distribution(world, mick, program, {
      auto_accept: true,
      forms: { product: { id: await formOf(mick, 'product') } },
    })
  ).body.id
  const contract = 'CRP-00000-00000-00001'
  await world.db
    .insertInto('contracts')
    .values({
      id: contract,
      type: 'program',
      status: 'pending',
      name: 'Contract',
      agreement_id: program,
      issuer_id: mick.account,
      owner_id: vendor.account,
      creator_id: mick.account,
      bound: true,
    })
    .execute()

  await vendor.post(`/contracts/${contract}/sign`)

  const { body } = await vendor.get('/contracts?type=distribution')
  expect(body).toMatchObject([{ status: 'active', agreement: { id: plain } }])
})
