import { partnerList } from '@entente/shared/lists/partners.ts'
import Fastify, { type FastifyContextConfig, type FastifySchema } from 'fastify'
import { expect, test } from 'vitest'
import { gatherOperations } from './operation.ts'
import { refusalsOf } from './refusals-of.ts'

const words = {
  operationId: 'listThings',
  tags: ['Things'],
  summary: 'List things',
  description: 'All of them.',
}
const config: FastifyContextConfig = { access: 'member', refusals: [] }

function serverWith(schema: FastifySchema, config: FastifyContextConfig, url = '/public/v1/things/:id') {
  const app = Fastify()
  const operations = gatherOperations(app)
  return {
    operations,
    add: (method = 'GET') => app.route({ method, url, schema, config, handler: async () => 1 }),
  }
}

test.each([
  ['operationId', { ...words, operationId: '' }, config],
  ['tags', { ...words, tags: undefined }, config],
  ['summary', { ...words, summary: undefined }, config],
  ['description', { ...words, description: '' }, config],
  ['access', words, { refusals: [] }],
  ['refusals', words, { access: 'member' }],
] as const)('a route of the API without %s keeps the server from starting', (what, schema, config) => {
  const { add } = serverWith(schema, config)

  expect(add).toThrow(`GET /public/v1/things/:id declares no ${what}`)
})

test('two operations of one name keep the server from starting', () => {
  const { add } = serverWith(words, config)
  add('GET')

  expect(() => add('DELETE')).toThrow('listThings is the name of two operations')
})

test('what is not below the API needs no words and is not described', () => {
  const { operations, add } = serverWith({}, { access: 'public' }, '/healthz')
  add()

  expect(operations).toEqual([])
})

test('what every request can meet is not said again by each route', () => {
  const { operations, add } = serverWith(words, { ...config, refusals: ['AGR_004'], list: partnerList })
  add()

  expect(operations.map(refusalsOf)).toEqual([
    ['VAL_001', 'AUTH_001', 'NFD_001', 'AGR_004', 'SYS_001', 'SYS_002'],
  ])
})
