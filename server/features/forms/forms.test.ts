import { describe, expect, test } from 'vitest'
import { newWorld } from '../../test/world.ts'

const CONTACT = {
  type: 'object',
  required: ['support'],
  properties: {
    support: { type: 'string', format: 'email', title: 'Support address' },
    escalation: { type: 'string', title: 'Who we call at night' },
    about: { type: 'string', title: 'About' },
  },
}
const named = (schema: object, name = 'Before you enroll') => ({ name, type: 'enroll', schema })

describe('a form', () => {
  test('is made with version 1 and keeps its fields in the order in which they were written', async () => {
    const world = await newWorld()
    const mick = await world.distributor()

    const { status, body } = await mick.post('/forms', named(CONTACT, '  Before you enroll '))

    expect([status, body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^FRM-\d{3}-\d{3}-\d{3}$/),
        name: 'Before you enroll',
        type: 'enroll',
        version: 1,
        schema: CONTACT,
        owner: { id: mick.account, name: mick.ctx.actor.account.name, icon: null },
        stats: { agreements: 0, answers: 0 },
        events: { created: expect.anything(), updated: expect.anything() },
      },
    ])
    const read = (await mick.get(`/forms/${body.id}`)).body.schema
    expect(Object.keys(read.properties)).toEqual(['support', 'escalation', 'about'])
  })

  test('gets a new version with another schema, and none with the same one or another name', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const { id } = (await mick.post('/forms', named(CONTACT))).body
    const longer = { ...CONTACT, required: ['support', 'escalation'] }

    expect((await mick.put(`/forms/${id}`, { schema: CONTACT, name: 'Contacts' })).body).toMatchObject({
      name: 'Contacts',
      version: 1,
    })
    expect((await mick.put(`/forms/${id}`, { schema: longer })).body).toMatchObject({
      name: 'Contacts',
      version: 2,
      schema: longer,
    })

    const { body: versions, headers } = await mick.get(`/forms/${id}/versions`)
    expect(versions).toMatchObject([
      { version: 2, schema: longer, author: { id: mick.user }, form: { id, name: 'Contacts' } },
      { version: 1, schema: CONTACT },
    ])
    expect(headers['content-range']).toBe('items 0-1/2')
    expect((await mick.get(`/forms/${id}/versions/1`)).body).toMatchObject({ version: 1, schema: CONTACT })
    expect((await mick.get(`/forms/${id}/versions/3`)).status).toBe(404)
    expect(await mick.get(`/forms/${id}?version=1`)).toMatchObject({
      status: 302,
      headers: { location: `/public/v1/forms/${id}/versions/1` },
    })
  })

  test('stays of the type it was made for', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const { id } = (await mick.post('/forms', named(CONTACT))).body

    expect((await mick.put(`/forms/${id}`, { type: 'enroll' })).status).toBe(200)
    expect((await mick.put(`/forms/${id}`, { type: 'item' })).body).toEqual({
      error_code: 'VAL_001',
      errors: ['type: Allowed are: enroll.'],
    })
  })

  test('is deleted with its versions', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const { id } = (await mick.post('/forms', named(CONTACT))).body

    expect((await mick.delete(`/forms/${id}`)).status).toBe(204)

    expect((await mick.get(`/forms/${id}`)).status).toBe(404)
    expect(await world.db.selectFrom('form_versions').selectAll().execute()).toEqual([])
  })
})

const nested = (depth: number): object =>
  depth === 0 ? { type: 'string' } : { type: 'object', properties: { inner: nested(depth - 1) } }

test.each([
  ['a text', 'ask nicely', 'schema: This must be an object.'],
  ['nothing', undefined, 'schema: This field is required.'],
  ['no object', { type: 'string' }, 'schema.type: Allowed are: object.'],
  [
    'a type that there is not',
    { type: 'object', properties: { size: { type: 'big' } } },
    'schema.properties.size.type: Allowed are: array, boolean, integer, null, number, object, string.',
  ],
  [
    'a limit that is no number',
    { type: 'object', properties: { size: { type: 'string', maxLength: 'ten' } } },
    'schema.properties.size.maxLength: This must be a whole number.',
  ],
  [
    'a pattern that is none',
    { type: 'object', properties: { code: { type: 'string', pattern: '(' } } },
    'schema.properties.code.pattern: This is not written as regex.',
  ],
  [
    'a reference to elsewhere',
    { type: 'object', properties: { size: { $ref: 'https://example.com/size.json' } } },
    'schema.properties.size.$ref: Only what is in the schema itself can be referred to, as #/….',
  ],
  [
    'itself within itself, without end',
    { type: 'object', $ref: '#' },
    'schema: Answers can not be checked against this schema in reasonable time.',
  ],
  ['too deep a nesting', nested(20), 'schema: At most 30 levels of nesting are allowed.'],
  [
    'too much',
    { type: 'object', description: 'x'.repeat(32_000) },
    'schema: At most 32000 characters are allowed.',
  ],
])('a schema that is %s is refused', async (_what, schema, sentence) => {
  const world = await newWorld()
  const mick = await world.distributor()

  const { status, body } = await mick.post('/forms', { name: 'Form', type: 'enroll', schema })

  expect([status, body]).toEqual([400, { error_code: 'VAL_001', errors: [sentence] }])
})

test('everything that is wrong with a form is said at once, in the language of whoever wrote it', async () => {
  const world = await newWorld()
  const mick = await world.distributor()

  const { body } = await mick.post(
    '/forms',
    { name: '  ', type: 'enroll', schema: { type: 'array' } },
    { 'accept-language': 'de' },
  )

  expect(body.errors).toEqual([
    'name: Dieses Feld muss ausgefüllt werden.',
    'schema.type: Erlaubt sind: object.',
  ])
})

test.each([
  ['type=product', ['Certificates']],
  ['type=PRODUCT', ['Certificates']],
  ['search=contact', ['Contacts']],
  ['search=enroll', ['Contacts']],
  ['ilike(name,*cert*)', ['Certificates']],
  ['ordering(name)', ['Certificates', 'Contacts']],
  ['ordering(-name)', ['Contacts', 'Certificates']],
  ['ge(events.created.at,2000-01-01)&ordering(type)', ['Contacts', 'Certificates']],
])('forms are listed by %s', async (query, names) => {
  const world = await newWorld()
  const mick = await world.distributor()
  await mick.post('/forms', { name: 'Certificates', type: 'product', schema: CONTACT })
  await mick.post('/forms', { name: 'Contacts', type: 'enroll', schema: CONTACT })

  const { body } = await mick.get(`/forms?${query}`)

  expect(body.map(({ name }: { name: string }) => name)).toEqual(names)
})
