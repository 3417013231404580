import { expect, test } from 'vitest'
import type { Filter } from '../../lib/filters/filter.ts'
import { filterPlaces, withFilter } from './filter-places.ts'
import { offeredFilters } from './offered-filter.ts'

const offered = offeredFilters(
  { status: { kind: 'choice', values: ['active', 'ended'] }, name: { kind: 'text' } },
  { status: { label: 'Status', quick: true }, name: 'Name' },
)
const [, name] = offered
const contains: Filter = { field: 'name', operation: 'contains', values: ['a'] }
const active: Filter = { field: 'status', operation: 'anyOf', values: ['active'] }
const notEnded: Filter = { field: 'status', operation: 'noneOf', values: ['ended'] }

test('a quick filter keeps its place, on or off; a second one of its field stands with the others', () => {
  const [off] = filterPlaces(offered, [contains], undefined)
  expect([off?.key, off?.filter]).toEqual(['quick status', undefined])
  expect(filterPlaces(offered, [contains, active, notEnded], undefined).map(({ filter }) => filter)).toEqual([
    active,
    contains,
    notEnded,
  ])
})

test('a newcomer keeps its key, and so the focus, when it becomes a filter', () => {
  const beside = filterPlaces(offered, [active], name).at(-1)
  const within = filterPlaces(offered, [active, contains], undefined).at(-1)
  expect([beside?.key, beside?.filter]).toEqual(['added 0', undefined])
  expect([within?.key, within?.filter]).toEqual(['added 0', contains])
})

test('a filter is put in, changed where it stands and taken out', () => {
  expect(withFilter([active], undefined, contains)).toEqual([active, contains])
  expect(withFilter([active, contains], active, notEnded)).toEqual([notEnded, contains])
  expect(withFilter([active, contains], active, undefined)).toEqual([contains])
})
