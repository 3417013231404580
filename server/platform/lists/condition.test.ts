import type { Node } from '@entente/shared/rql/ast.ts'
import { evaluate, type Read } from '@entente/shared/rql/evaluate.ts'
import fc from 'fast-check'
import type { Selectable } from 'kysely'
import { expect, test } from 'vitest'
import { newWorld } from '../../test/world.ts'
import type { Database } from '../database/schema.ts'
import { condition } from './condition.ts'
import { filters, filtersOver } from './filters.ts'

type Row = Selectable<Database['partners']>

const of = filtersOver<{ p: 'partners' }>()
const FILTERS = filters({
  name: of.text('p.name', { search: true }),
  external_id: of.text('p.external_id', { nullable: true, search: true }),
  status: of.word('p.status'),
  program: of.number('p.program'),
  public: of.boolean('p.public', { nullable: true }),
  since: of.moment('p.since', { nullable: true }),
})

const read: Read<Row> = (row, field) => {
  switch (field) {
    case 'name':
    case 'external_id':
    case 'status':
    case 'program':
    case 'public':
    case 'since':
      return row[field]
    default:
      return [row.name, row.external_id]
  }
}

const NAMES = ['Champions', 'champ*', '100%', 'a_b', 'back\\slash', "O'Malley", '', 'Ångström', 'x, (y)']
const MOMENTS = ['2020-01-01', '2021-06-15T10:00:00Z', '2022-12-31']
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
    value: fc.constantFrom(...MOMENTS).map(plain),
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
  fc.record({ op: fc.constant('search'), text: fc.constantFrom('c', '%', '_', "o'm", 'å', '*') }),
)

const trees: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaves,
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
        since: fc.option(fc.constantFrom(...MOMENTS).map((text) => new Date(text))),
      }),
      { minLength: 60, maxLength: 60 },
    ),
    1,
  )
  const unique = new Set<string | null>()
  for (const row of random ?? []) {
    const { account } = await world.vendor()
    const external_id = unique.has(row.external_id) ? null : row.external_id
    unique.add(external_id)
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
  const rows = await db.selectFrom('partners').selectAll().execute()
  const idsOf = (some: readonly Row[]) => some.map((row) => row.partner_id).sort()

  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      const found = await db.selectFrom('partners as p').selectAll().where(condition(tree, FILTERS)).execute()
      expect(idsOf(found)).toEqual(idsOf(rows.filter((row) => evaluate(tree, row, read))))
    }),
    { numRuns: 400 },
  )
})
