import { contractList } from '@entente/shared/lists/contracts.ts'
import { pageOf } from '@entente/shared/rql/page.ts'
import { parse } from '@entente/shared/rql/parse.ts'
import { print } from '@entente/shared/rql/print.ts'
import { RqlError } from '@entente/shared/rql/rql-error.ts'
import fc from 'fast-check'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../../platform/database/schema.ts'
import { Refusal } from '../../platform/refusal.ts'
import { newWorld } from '../../test/world.ts'
import { listContracts } from './contract-queries.ts'

const FIELDS = [
  ...Object.keys(contractList.fields),
  'owner__id',
  'search',
  'limit',
  'cursor',
  'nowhere',
  '__proto__',
]
const VALUES = [
  ...[
    "'; drop table contracts; --",
    '") or true --',
    '$1',
    '$$x$$',
    '\\',
    '%',
    '_',
    '*',
    'a*b',
    '\\*',
    '0x1',
    '1e9',
  ],
  ...[
    'null()',
    'empty()',
    'true',
    '2025-01-01',
    '-5',
    'CRP-1',
    'active',
    'marker',
    'x'.repeat(300),
    '\u202e',
    'İ',
    '😀',
  ],
  ...['"marker"', "'marker'", '%00', '%27', '%22', '(marker)', 't(id=marker)', '', ' ', '+', 'marker;marker'],
]
const OPERATORS = [
  'eq',
  'ne',
  'gt',
  'ge',
  'lt',
  'le',
  'like',
  'ilike',
  'in',
  'out',
  'and',
  'or',
  'not',
  't',
  'marker',
]
const field = fc.constantFrom(...FIELDS)
const value = fc.constantFrom(...VALUES)
const term = fc.oneof(
  fc.tuple(field, value).map(([name, text]) => `${name}=${text}`),
  fc.tuple(fc.constantFrom(...OPERATORS), field, value).map(([op, name, text]) => `${op}(${name},${text})`),
  fc
    .tuple(fc.constantFrom('in', 'out'), field, value, value)
    .map(([op, name, a, b]) => `${op}(${name},(${a},${b}))`),
  fc.tuple(fc.constantFrom('', '-', '+', '--'), field).map(([sign, name]) => `ordering(${sign}${name})`),
  fc.tuple(fc.constantFrom('', '-'), field).map(([sign, name]) => `select(${sign}${name})`),
)
const query = fc
  .tuple(
    fc.array(term, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('&', ',', '|', ';', ')', '(', '&not('),
  )
  .map(([terms, joint]) => terms.join(joint))

/** Everything a statement may be made of: what the tables name and what the code writes. */
const isOurs = (sql: string) => !/marker|drop|nowhere|proto|\$\$|--|😀/i.test(sql)

function requestOf(text: string) {
  try {
    const asked = parse(text)
    return { ...asked, ...pageOf(asked) }
  } catch (error) {
    if (error instanceof RqlError) return undefined
    throw error
  }
}

test('of 100,000 hostile queries none reaches the database as text, and each is answered or refused', {
  timeout: 180_000,
}, async () => {
  const statements = new Set<string>()
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query: { sql } }) => {
      statements.add(sql)
    },
  })
  const world = await newWorld()
  const { ctx } = await world.distributor()
  let answered = 0
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const list = requestOf(text)
      if (!list) return
      try {
        await listContracts({ ...ctx, db }, list)
        answered += 1
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }),
    { numRuns: 100_000 },
  )
  expect([...statements].filter((sql) => !isOurs(sql))).toEqual([])
  expect(answered).toBeGreaterThan(5_000)
})

test('what is understood of 2,500 hostile queries is answered by the database or refused', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const list = requestOf(text)
      if (!list) return
      const { status } = await mick.get(`/contracts?${print(list)}`)
      expect([200, 400], text).toContain(status)
    }),
    { numRuns: 2_500 },
  )
})
