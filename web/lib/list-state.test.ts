import { partnerList } from '@entente/shared/lists/partners.ts'
import { describe, expect, test, vi } from 'vitest'
import { listQuery } from './list-query.ts'
import { type ListSpec, lastOffset, readListState } from './list-state.ts'

const { status, role, public: isPublic, name } = partnerList.fields
const spec: ListSpec = {
  list: partnerList,
  defaultOrdering: 'name',
  filters: { status, role, public: isPublic, name, created: { kind: 'moment' } },
}

describe('reading a list from its address', () => {
  test('what the list knows is kept', () => {
    const known = {
      search: 'front',
      ordering: '-status',
      limit: 25,
      offset: 50,
      filter: 'ilike(name,*mick*)',
    }
    expect(readListState(spec, { ...known, limit: '25', offset: '50' })).toEqual(known)
  })

  test('the short form of a filter is understood beside the long one', () => {
    expect(readListState(spec, { status: 'invited,active', public: 'true', filter: 'role=vendor' })).toEqual({
      filter: 'in(status,(invited,active)),public=true,role=vendor',
    })
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
        filter: 'ilike(name,',
      }),
    ).toEqual({})
  })

  test('a page size that is the default anyway is left out', () => {
    expect(readListState(spec, { limit: 50 })).toEqual({})
  })
})

describe('asking the server for that part of the list', () => {
  test('the filters of the address are asked, and the defaults are spelled out', () => {
    expect(listQuery(spec, { filter: 'status=invited,in(role,(vendor,reseller))' })).toBe(
      '?status=invited&in(role,(vendor,reseller))&ordering(name)&limit=50',
    )
  })

  test('words with signs of their own travel unharmed', () => {
    expect(listQuery(spec, { search: 'a & b=c, ü', offset: 50, ordering: '-name' })).toBe(
      '?eq(search,"a%20%26%20b%3Dc%2C%20%C3%BC")&ordering(-name)&limit=50&offset=50',
    )
  })

  test('a day is a day where the reader is', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    const asked = (filter: string) => listQuery(spec, { filter }).split('&ordering')[0]
    expect(asked('gt(created,2026-03-28)')).toBe('?ge(created,2026-03-28T23:00:00.000Z)')
    expect(asked('lt(created,2026-03-28)')).toBe('?lt(created,2026-03-27T23:00:00.000Z)')
    // The clocks go forward: this day has 23 hours.
    expect(asked('created=2026-03-29')).toBe(
      '?t(ge(created,2026-03-28T23:00:00.000Z),lt(created,2026-03-29T22:00:00.000Z))',
    )
    expect(asked('t(ge(created,2026-03-01),le(created,2026-03-31))')).toBe(
      '?t(ge(created,2026-02-28T23:00:00.000Z),lt(created,2026-03-31T22:00:00.000Z))',
    )
    vi.unstubAllEnvs()
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
