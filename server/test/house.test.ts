import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { requireAccess } from '../platform/http/access.ts'
import { newWorld } from './world.ts'

test('a route that does not say who may call it keeps the server from starting', () => {
  const app = Fastify()
  requireAccess(app)

  expect(() => app.get('/open-by-mistake', async () => 1)).toThrow('GET /open-by-mistake declares no access')
})

test.each([
  ['plain text', 'name', 'text/plain', 415, 'LIM_003'],
  [
    'a list of a million things',
    JSON.stringify({ users: Array(1_000_000).fill(0) }),
    'application/json',
    400,
    'VAL_001',
  ],
  ['broken JSON', '{"name":', 'application/json', 400, 'VAL_001'],
  ['a body that poisons prototypes', '{"__proto__":{"admin":true}}', 'application/json', 400, 'VAL_001'],
  ['no JSON at all', 'name=x', 'application/x-www-form-urlencoded', 415, 'LIM_003'],
  ['nothing', '', 'application/json', 400, 'VAL_001'],
  ['a list for an object', '[]', 'application/json', 400, 'VAL_001'],
  [
    'lists within lists within lists',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    'application/json',
    400,
    'VAL_001',
  ],
  [
    'sixteen megabytes',
    JSON.stringify({ name: 'x'.repeat(16 * 1024 * 1024) }),
    'application/json',
    413,
    'LIM_002',
  ],
])('%s is refused with a clear error', async (_title, payload, type, status, code) => {
  const world = await newWorld()
  const mick = await world.distributor()
  const { id } = await world.db.selectFrom('api_tokens').select('id').executeTakeFirstOrThrow()

  const reply = await world.app.inject({
    method: 'POST',
    url: '/public/v1/partners',
    headers: { authorization: `ApiKey ${id}:s`, 'content-type': type },
    payload,
  })

  expect(mick.account).toBeDefined()
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([status, 'application/json'])
  expect(reply.json()).toEqual({ error_code: code, errors: [expect.any(String)] })
})

test('an address that is nothing answers 404 as JSON', async () => {
  const world = await newWorld()

  const reply = await world.app.inject('/public/v1/nothing')

  expect([reply.statusCode, reply.headers['content-type'], reply.json()]).toEqual([
    404,
    'application/json',
    { error_code: 'NFD_001', errors: ['Object not found.'] },
  ])
})

test('without its database the server answers 503 and says when to come back', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  await world.loseDatabase()

  const lost = await mick.get('/partners')

  expect(lost).toMatchObject({
    status: 503,
    body: { error_code: 'SYS_002' },
    headers: { 'retry-after': '5' },
  })
})

test.each(['/%zz', '/public/v1/partners/%ff'])(
  '%s is no address and is answered like every other refusal',
  async (url) => {
    const world = await newWorld()

    const reply = await world.app.inject(url)

    expect([reply.statusCode, reply.headers['content-type']]).toEqual([400, 'application/json'])
    expect(reply.json()).toEqual({ error_code: 'VAL_001', errors: [expect.any(String)] })
  },
)

test('where no document is expected, more than 64 kB are too much', async () => {
  const world = await newWorld()

  const refused = await world.anonymous.post('/auth/login', {
    email: 'a@example.com',
    password: 'x'.repeat(70_000),
  })

  expect(refused).toMatchObject({ status: 413, body: { error_code: 'LIM_002' } })
})
