import { describe, expect, test } from 'vitest'
import { listQuery } from './list-query.ts'
import { type ListSpec, lastOffset, readListState } from './list-state.ts'

const spec: ListSpec = {
  orderings: ['name', 'status'],
  defaultOrdering: 'name',
  filters: { status: ['invited', 'active'], role: ['vendor', 'reseller'] },
}

describe('reading a list from its address', () => {
  test('what the list knows is kept', () => {
    expect(
      readListState(spec, {
        search: 'front',
        ordering: '-status',
        limit: '25',
        offset: '50',
        status: 'invited,active',
      }),
    ).toEqual({ search: 'front', ordering: '-status', limit: 25, offset: 50, status: ['invited', 'active'] })
  })

  test('what it does not know is dropped, so that an old link still opens', () => {
    expect(
      readListState(spec, {
        ordering: 'colour',
        limit: '7',
        offset: '-3',
        status: 'lost',
        page: '2',
        role: '',
      }),
    ).toEqual({})
  })

  test('a page size that is the default anyway is left out', () => {
    expect(readListState(spec, { limit: 50 })).toEqual({})
  })
})

describe('asking the server for that part of the list', () => {
  test('one value is compared, several are listed, and the defaults are spelled out', () => {
    expect(listQuery(spec, { status: ['invited'], role: ['vendor', 'reseller'] })).toBe(
      '?status=invited&in(role,(vendor,reseller))&ordering(name)&limit=50',
    )
  })

  test('words with signs of their own travel unharmed', () => {
    expect(listQuery(spec, { search: 'a & b=c, ü', offset: 50 })).toBe(
      '?eq(search,"a%20%26%20b%3Dc%2C%20%C3%BC")&ordering(name)&limit=50&offset=50',
    )
  })
})

test.each([
  [0, 50, 0],
  [50, 50, 0],
  [51, 50, 50],
  [120, 25, 100],
])('the last page of %i rows by %i begins at %i', (total, limit, offset) => {
  expect(lastOffset(total, limit)).toBe(offset)
})
