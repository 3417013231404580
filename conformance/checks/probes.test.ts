import { expect, test } from 'vitest'
import { print } from '../../shared/rql/print.ts'
import { type Field, LOOKUPS } from '../reference/lookups.ts'
import { probesFor } from './probes.ts'

const field = (kind: Field['kind']): Field => ({
  name: 'some.field',
  kind,
  word: false,
  words: [],
  lookups: new Set(LOOKUPS),
  search: false,
  ordering: false,
  hidden: false,
})

test.each(['text', 'number', 'boolean', 'moment'] as const)('a %s is asked by every lookup', (kind) => {
  const asked = new Set(probesFor(field(kind), []).map(({ lookup }) => lookup))

  expect(asked).toEqual(new Set(LOOKUPS))
})

test('an enumeration is never asked for words it does not have', () => {
  const probes = probesFor({ ...field('text'), word: true, words: ['vendor', 'reseller'] }, ['vendor'])
  const values = probes
    .filter(({ lookup }) => lookup === 'eq' || lookup === 'in')
    .flatMap(({ node }) => ('values' in node ? node.values : [node.value]))
    .map((value) => (value.is === 'text' ? value.text : value.is))

  expect(new Set(values)).toEqual(new Set(['vendor', 'reseller']))
})

test('patterns take what a row has literally, stars and backslashes too', () => {
  const patterns = probesFor(field('text'), ['a*\\b']).filter(({ lookup }) => lookup === 'like')

  expect(
    patterns.map(({ node }) => ('value' in node && node.value.is === 'text' ? node.value.text : '')),
  ).toEqual(expect.arrayContaining(['a\\*\\\\*', '*\\*\\\\b', 'a\\*\\\\b', 'A\\*\\\\B']))
})

test('moments are asked for the way they are answered', () => {
  const [first] = probesFor(field('moment'), [new Date('2025-03-01T10:00:00Z')])

  expect(first && print({ filter: first.node })).toBe('some.field=2025-03-01T10:00:00+00:00')
})
