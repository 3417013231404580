import { expect, test } from 'vitest'
import type { Node, Query } from '../../shared/rql/ast.ts'
import { evaluate } from '../../shared/rql/evaluate.ts'
import { NOBODY } from '../product/callers.ts'
import type { Row } from '../product/client.ts'
import { fieldsOf } from '../reference/lookups.ts'
import { fieldValue } from '../reference/rows.ts'
import { Report } from '../report.ts'
import { checkFilters } from './filters.ts'
import type { List } from './list.ts'

const ROWS: readonly Row[] = [
  { id: 'VA-1', name: 'Champions', countries: [{ id: 'US' }, { id: 'SE' }] },
  { id: 'VA-2', name: 'Acreed', countries: [] },
  { id: 'VA-3', name: null, countries: [{ id: 'DE' }] },
]

const LOOKUPS = '**lookups:** eq, ne, like, ilike, null, in, out'
const FIELDS = fieldsOf(
  ['id', 'name', 'countries.id'].map((name) => ({ name, in: 'query', description: LOOKUPS })),
)

const read: List['read'] = (row, name) => {
  const field = FIELDS.find((one) => one.name === name)
  return field ? fieldValue(row, field) : null
}

/** What fails when a server chooses rows in this way. */
async function faultsOf(choose: (filter: Node, row: Row) => boolean): Promise<readonly string[]> {
  const report = new Report([])
  const answer = (path: string, body: readonly Row[]) => ({
    asked: { caller: NOBODY, method: 'GET', path },
    status: 200,
    header: () => null,
    body,
  })
  const list: List = {
    endpoint: 'GET /things',
    fields: FIELDS,
    rows: ROWS,
    notObservable: () => undefined,
    read,
    ask: async ({ filter }: Partial<Query>) =>
      answer(
        JSON.stringify(filter),
        ROWS.filter((row) => !filter || choose(filter, row)),
      ),
    askPlainly: async (query) => answer(query, ROWS),
  }
  await checkFilters(report, list)
  return [...new Set(report.faults.map(({ subject }) => subject.replace('GET /things filter ', '')))]
}

/** The way a server should: identifiers are found in either case. */
const inEitherCase = (filter: Node, row: Row): boolean =>
  filter.op === 'eq' && filter.field.endsWith('id') && filter.value.is === 'text'
    ? evaluate({ ...filter, value: { is: 'text', text: filter.value.text.toUpperCase() } }, row, read)
    : evaluate(filter, row, read)

test('a list that does what it says has no fault', async () => {
  expect(await faultsOf(inEitherCase)).toEqual([])
})

test('a filter that is passed over is noticed', async () => {
  expect(await faultsOf(() => true)).toContain('name eq')
})

test('a row too few is noticed', async () => {
  const faults = await faultsOf((filter, row) => inEitherCase(filter, row) && row.id !== 'VA-1')

  expect(faults).toEqual(expect.arrayContaining(['id eq', 'name like', 'countries.id in']))
})

test('an opposite that loses the rows without a value is noticed', async () => {
  const faults = await faultsOf((filter, row) =>
    filter.op === 'ne' && filter.field === 'name'
      ? row.name !== null && inEitherCase(filter, row)
      : inEitherCase(filter, row),
  )

  expect(faults).toEqual(['name ne'])
})

test('an identifier that minds the case is noticed', async () => {
  expect(await faultsOf((filter, row) => evaluate(filter, row, read))).toEqual([
    'id case',
    'countries.id case',
  ])
})
