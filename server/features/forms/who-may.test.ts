import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const SCHEMA = { type: 'object', properties: { name: { type: 'string' } } }

/** A form that is asked before enrolling, one that nobody is asked, and everybody who may want to know of them. */
async function stage(world: World) {
  const mick = await world.distributor()
  const program = await world.agreement(mick, 'program')
  const make = async (name: string) =>
    (await mick.post('/forms', { name, type: 'enroll', schema: SCHEMA })).body.id
  const [asked, spare] = [await make('Asked'), await make('Spare')]
  await mick.post(`/agreements/${program}/agreements`, {
    title: 'On the marketplace',
    description: 'What we agree.',
    marketplace: { id: await world.marketplace(mick) },
    document_type: 'none',
    forms: { enroll: { id: asked } },
  })
  const inProgram = await vendorOf(world, mick, program)
  const elsewhere = await vendorOf(world, mick, await world.agreement(mick, 'program'))
  const people: Record<string, Person> = {
    owner: mick,
    'vendor of the program': inProgram,
    'vendor of another program': elsewhere,
    'another distributor': await world.distributor(),
    'a reseller': await world.reseller(),
    'a stranger': await world.vendor(),
  }
  return { mick, asked, spare, people }
}

async function vendorOf(world: World, mick: Person, program: string): Promise<Person> {
  const vendor = await world.vendor()
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
  return vendor
}

/** Which forms each finds in its list, what it is answered when it reads or changes one that is asked, and one that is not. */
const MAY: [who: string, lists: string[], read: number, readSpare: number, change: number, make: number][] = [
  ['owner', ['Asked', 'Spare'], 200, 200, 200, 201],
  ['vendor of the program', ['Asked'], 200, 404, 403, 403],
  ['vendor of another program', [], 404, 404, 404, 403],
  ['another distributor', [], 404, 404, 404, 201],
  ['a reseller', [], 404, 404, 404, 403],
  ['a stranger', [], 404, 404, 404, 403],
]

test.each(MAY)('%s', async (who, lists, read, readSpare, change, make) => {
  const world = await newWorld()
  const { asked, spare, people } = await stage(world)
  const person = people[who]
  if (!person) throw new Error(`There is no ${who}`)

  expect((await person.get('/forms?ordering=name')).body.map(({ name }: { name: string }) => name)).toEqual(
    lists,
  )
  expect((await person.get(`/forms/${asked}`)).status).toBe(read)
  expect((await person.get(`/forms/${asked}/versions`)).status).toBe(read)
  expect((await person.get(`/forms/${asked}/versions/1`)).status).toBe(read)
  expect((await person.get(`/forms/${spare}`)).status).toBe(readSpare)
  expect((await person.put(`/forms/${asked}`, { name: 'Asked' })).status).toBe(change)
  expect((await person.delete(`/forms/${asked}`)).status).toBe(change === 200 ? 400 : change)
  expect((await person.post('/forms', { name: 'Mine', type: 'item', schema: SCHEMA })).status).toBe(make)
})

test('numbers and versions that are no longer asked are the owner’s alone', async () => {
  const world = await newWorld()
  const { mick, asked, people } = await stage(world)
  const vendor = people['vendor of the program']
  await mick.put(`/forms/${asked}`, { schema: { ...SCHEMA, required: ['name'] } })

  expect((await mick.get(`/forms/${asked}`)).body).toMatchObject({ stats: { agreements: 1, answers: 0 } })
  expect((await vendor?.get(`/forms/${asked}`))?.body).not.toHaveProperty('stats')
  expect((await vendor?.get(`/forms/${asked}/versions`))?.body).toMatchObject([{ version: 2 }])
  expect((await vendor?.get(`/forms/${asked}/versions/1`))?.status).toBe(404)
})

test('without the grant nothing of one’s own can be changed either', async () => {
  const world = await newWorld()
  const { mick, spare } = await stage(world)
  await world.db
    .updateTable('accounts')
    .set({ program_create: false })
    .where('id', '=', mick.account)
    .execute()

  expect((await mick.put(`/forms/${spare}`, { name: 'Other' })).body.error_code).toBe('ACC_001')
  expect((await mick.delete(`/forms/${spare}`)).body.error_code).toBe('ACC_001')
  expect((await mick.get(`/forms/${spare}`)).status).toBe(200)
})
