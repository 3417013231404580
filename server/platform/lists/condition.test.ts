import { PARTNER_STATUSES } from '@entente/shared/domain/partners.ts'
import { boolean, choice, type List, moment, number, text } from '@entente/shared/lists/field.ts'
import type { Node } from '@entente/shared/rql/ast.ts'
import { evaluate, type Read } from '@entente/shared/rql/evaluate.ts'
import fc from 'fast-check'
import { type Selectable, sql } from 'kysely'
import { expect, test } from 'vitest'
import { newWorld } from '../../test/world.ts'
import type { Database } from '../database/schema.ts'
import { condition } from './condition.ts'
import { among, type Related, tableOver } from './table.ts'

const LIST = {
  ordering: 'name',
  fields: {
    name: text('Name.', { search: true }),
    external_id: text('Own identifier.', { nullable: true, search: true }),
    status: choice('Standing.', PARTNER_STATUSES),
    program: number('Program contracts.'),
    public: boolean('Public.', { nullable: true }),
    since: moment('Since.', { nullable: true }),
    'industries.id': text('Industry.', { nullable: true }),
    'industries.name': text('Name of the industry.'),
    type: choice('Type.', ['vendor', 'provider'], { only: ['eq', 'in'] }),
  },
} as const satisfies List

const amongIndustries: Related = (inner) => sql`exists (
  select from account_industries ai join industries i on i.id = ai.industry_id
  where ai.account_id = p.partner_id and ${inner})`

const TABLE = tableOver<{ p: 'partners' }>()(
  LIST,
  {
    name: 'p.name',
    external_id: 'p.external_id?',
    status: 'p.status',
    program: 'p.program',
    public: 'p.public?',
    since: 'p.since?',
    'industries.id': among(amongIndustries, 'i.id'),
    'industries.name': among(amongIndustries, 'i.name'),
    type: 'p.type',
  },
  { key: ['name'] },
)

const INDUSTRIES = { IN1: 'Cloud', IN2: 'Security', IN3: 'Voice' } as const
type Industry = keyof typeof INDUSTRIES
type Row = Selectable<Database['partners']> & { industries: readonly Industry[] }

const read: Read<Row> = (row, field) => {
  switch (field) {
    case 'name':
    case 'external_id':
    case 'status':
    case 'program':
    case 'public':
      return row[field]
    // Moments are shown in whole seconds.
    case 'since':
      return row.since && new Date(Math.floor(row.since.getTime() / 1000) * 1000)
    case 'industries.id':
      return row.industries
    case 'industries.name':
      return row.industries.map((id) => INDUSTRIES[id])
    default:
      return [row.name, row.external_id]
  }
}

const NAMES = ['Champions', 'champ*', '100%', 'a_b', 'back\\slash', "O'Malley", '', 'Ångström', 'x, (y)']
const MOMENTS = ['2020-01-01', '2021-06-15T10:00:00Z', '2022-12-31']
/** The same, as exactly as they are kept. */
const KEPT_MOMENTS = [
  ...MOMENTS,
  '2021-06-15T10:00:00.4Z',
  '2021-06-15T10:00:00.999Z',
  '2021-06-15T10:00:01Z',
]
const texts = fc.constantFrom(...NAMES, 'C*', '*%*', '*_*', '*o*', '\\*', '*\\**')
const plain = (text: string) => ({ is: 'text', text }) as const

/** Comparisons and memberships that the table offers, of every kind, with and without a value. */
const leaves: fc.Arbitrary<Exclude<Node, { op: 'and' | 'or' | 'not' | 'tuple' }>> = fc.oneof(
  fc.record({
    op: fc.constantFrom('eq', 'ne', 'like', 'ilike'),
    field: fc.constantFrom('name', 'external_id'),
    value: texts.map(plain),
  }),
  fc.record({
    op: fc.constantFrom('in', 'out'),
    field: fc.constantFrom('name', 'external_id'),
    values: fc.tuple(texts.map(plain), texts.map(plain)),
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'),
    field: fc.constant('program'),
    value: fc.integer({ min: 0, max: 3 }).map((number) => plain(String(number))),
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'),
    field: fc.constant('since'),
    value: fc.constantFrom(...MOMENTS, '2021-06-15T10:00:00.5Z').map(plain),
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne'),
    field: fc.constant('public'),
    value: fc.constantFrom('true', 'false').map(plain),
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne'),
    field: fc.constantFrom('external_id', 'public', 'since'),
    value: fc.constant({ is: 'null' } as const),
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne'),
    field: fc.constantFrom('name', 'external_id'),
    value: fc.constant({ is: 'empty' } as const),
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne'),
    field: fc.constant('industries.id'),
    value: fc.constantFrom(plain('IN1'), plain('IN2'), { is: 'null' } as const),
  }),
  fc.record({
    op: fc.constantFrom('in', 'out'),
    field: fc.constant('industries.name'),
    values: fc.tuple(fc.constantFrom('Cloud', 'Security', 'Voice').map(plain), fc.constant(plain('Voice'))),
  }),
  fc.record({ op: fc.constant('search'), text: fc.constantFrom('c', '%', '_', "o'm", 'å', '*') }),
)

/** Conditions on one and the same industry, some of which no industry can meet. */
const tuples: fc.Arbitrary<Node> = fc.record({
  op: fc.constant('tuple'),
  conditions: fc.tuple(
    fc.record({
      op: fc.constantFrom('eq', 'ne'),
      field: fc.constant('industries.id'),
      value: fc.constantFrom('IN1', 'IN2').map(plain),
    }),
    fc.record({
      op: fc.constantFrom('eq', 'like'),
      field: fc.constant('industries.name'),
      value: fc.constantFrom('Cloud', 'Security', 'V*').map(plain),
    }),
  ),
})

const trees: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaves,
    tuples,
    fc.record({ op: fc.constant('not'), term: leaves }),
    fc.record({ op: fc.constantFrom('and', 'or'), terms: fc.tuple(tie('node'), tie('node')) }),
  ),
})).node

test('a filter finds in the database exactly the rows that it means', async () => {
  const { db, ...world } = await newWorld()
  const mick = await world.distributor()
  const [random] = fc.sample(
    fc.array(
      fc.record({
        name: fc.constantFrom(...NAMES),
        external_id: fc.option(fc.constantFrom(...NAMES)),
        status: fc.constantFrom('invited', 'active', 'ended'),
        program: fc.integer({ min: 0, max: 3 }),
        public: fc.option(fc.boolean()),
        since: fc.option(fc.constantFrom(...KEPT_MOMENTS).map((text) => new Date(text))),
        industries: fc.constantFrom<readonly Industry[]>([], ['IN1'], ['IN1', 'IN2'], ['IN2', 'IN3']),
      }),
      { minLength: 60, maxLength: 60 },
    ),
    1,
  )
  await db
    .insertInto('industries')
    .values(Object.entries(INDUSTRIES).map(([id, name]) => ({ id, name })))
    .execute()
  const unique = new Set<string | null>()
  const industriesOf = new Map<string, readonly Industry[]>()
  for (const { industries, ...row } of random ?? []) {
    const { account } = await world.vendor()
    const external_id = unique.has(row.external_id) ? null : row.external_id
    unique.add(external_id)
    industriesOf.set(account, industries)
    for (const industry_id of industries)
      await db.insertInto('account_industries').values({ account_id: account, industry_id }).execute()
    await db
      .insertInto('partners')
      .values({
        ...row,
        external_id,
        account_id: mick.account,
        partner_id: account,
        type: 'vendor',
        role: 'vendor',
      })
      .execute()
  }
  const kept = await db.selectFrom('partners').selectAll().execute()
  const rows = kept.map((row) => ({ ...row, industries: industriesOf.get(row.partner_id) ?? [] }))
  const idsOf = (some: readonly { partner_id: string }[]) => some.map((row) => row.partner_id).sort()

  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      const found = await db.selectFrom('partners as p').selectAll().where(condition(tree, TABLE)).execute()
      expect(idsOf(found)).toEqual(idsOf(rows.filter((row) => evaluate(tree, row, read))))
    }),
    { numRuns: 400 },
  )
})

test('an opposite is refused where the field does not offer it', () => {
  const vendor = plain('vendor')

  expect(() => condition({ op: 'eq', field: 'type', value: vendor }, TABLE)).not.toThrow()
  expect(() => condition({ op: 'ne', field: 'type', value: vendor }, TABLE)).toThrow()
  expect(() => condition({ op: 'out', field: 'type', values: [vendor] }, TABLE)).toThrow()
})
