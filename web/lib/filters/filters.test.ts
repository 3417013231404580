import { partnerList } from '@entente/shared/lists/partners.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../app/search-params.ts'
import { printFilters, readFilters } from './address.ts'
import { checked } from './checked.ts'
import { type Filter, type FilterFields, operationsOf, valuesOf } from './filter.ts'

const { name, id, status, public: isPublic } = partnerList.fields
const fields: FilterFields = {
  name: { ...name, emptyAs: 'owner.id' },
  id,
  status,
  public: isPublic,
  'stats.listings': partnerList.fields['stats.listings'],
  created: { kind: 'moment', emptyAs: 'created' },
}

/** A filter as it comes back after the address was opened in a browser. */
const reopened = (filters: readonly Filter[]) => {
  const search = stringifySearch({ search: 'a', filter: printFilters(filters, fields), limit: 25 })
  return readFilters(parseSearch(new URL(`http://here/partners${search}`).search).filter ?? '', fields)
}

const SIGNS = [...`*\\"'|,;&()=+-%.:@ /?#~!aZ0ä漢😀`, 'null()', 't(', '%22', '%2C', 'eq=', '\n']
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => !words.includes('\0')),
)
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const VALUES = {
  text,
  identifier: text,
  choice: fc.constantFrom('invited', 'active', 'ended'),
  number: fc.integer().map(String),
  moment: day,
  boolean: fc.constantFrom('true', 'false'),
}

const filter: fc.Arbitrary<Filter> = fc.constantFrom(...Object.keys(fields)).chain((field) => {
  const known = fields[field] ?? name
  return fc.constantFrom(...operationsOf(known)).chain((operation) => {
    const count = valuesOf(operation)
    const [minLength, maxLength] = count === 'some' ? [1, 3] : [count, count]
    return fc
      .array(VALUES[known.kind], { minLength, maxLength })
      .map((values) => ({ field, operation, values }))
  })
})

describe('what the filter bar builds', () => {
  test('is read back from the address as the same filters', () => {
    fc.assert(
      fc.property(fc.array(filter, { maxLength: 5 }), (filters) => {
        const built = filters.map((one) => checked(one, fields))
        expect(reopened(filters)).toEqual(built)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps its address once that was opened', () => {
    fc.assert(
      fc.property(fc.array(filter, { minLength: 1, maxLength: 3 }), (filters) => {
        const address = stringifySearch({ filter: printFilters(filters, fields) })
        expect(new URL(`http://here/${address}`).search).toBe(address)
      }),
    )
  })

  test.each<[string, Filter]>([
    ['status=active', { field: 'status', operation: 'anyOf', values: ['active'] }],
    ['in(status,(invited,active))', { field: 'status', operation: 'anyOf', values: ['active', 'invited'] }],
    ['out(status,(invited,active))', { field: 'status', operation: 'noneOf', values: ['invited', 'active'] }],
    ['ilike(name,*mick*)', { field: 'name', operation: 'contains', values: ['mick'] }],
    ['not(ilike(name,*mick*))', { field: 'name', operation: 'containsNot', values: ['mick'] }],
    ['ilike(name,%22*100%25*%22)', { field: 'name', operation: 'contains', values: ['100%'] }],
    ['ilike(name,*5\\**)', { field: 'name', operation: 'contains', values: ['5*'] }],
    ['id=VA-149-494', { field: 'id', operation: 'is', values: ['VA-149-494'] }],
    ['ge(stats.listings,2)', { field: 'stats.listings', operation: 'atLeast', values: ['2'] }],
    ['gt(created,2026-03-01)', { field: 'created', operation: 'after', values: ['2026-03-01'] }],
    [
      't(ge(created,2026-03-01),le(created,2026-03-31))',
      { field: 'created', operation: 'between', values: ['2026-03-31', '2026-03-01'] },
    ],
    ['owner.id=null()', { field: 'name', operation: 'isEmpty', values: [] }],
  ])('is written %s', (written, filter) => {
    const one = checked(filter, fields)
    expect(one && decodeURI(printFilters([one], fields) ?? '')).toBe(decodeURI(written))
  })
})

describe('an address from elsewhere', () => {
  test.each([
    'ilike(name,',
    'colour=red',
    'status=lost',
    'or(status=active,status=invited)',
    'like(name,*a*)',
    'stats.listings=many',
    'created=2026-02-31',
    'ilike(name,a*b)',
    't(ge(created,2026-03-01),le(id,VA))',
    'constructor=1',
    'search=a',
    '%',
  ])('opens without what no filter says: %s', (address) => {
    expect(readFilters(address, fields)).toEqual([])
  })

  test('keeps what it knows of the rest', () => {
    expect(readFilters('colour=red&status=in=active,id=ne=VA-1,in(status,(lost,ended))', fields)).toEqual([])
    expect(readFilters('colour=red&id=ne=VA-1,in(status,(lost,ended))', fields)).toEqual([
      { field: 'id', operation: 'isNot', values: ['VA-1'] },
      { field: 'status', operation: 'anyOf', values: ['ended'] },
    ])
  })

  test('may have been encoded as a whole on its way', () => {
    expect(readFilters(encodeURIComponent('ilike(name,*a*),status=active'), fields)).toHaveLength(2)
    expect(readFilters('ilike%28name%2C*a*%29,status=active', fields)).toHaveLength(2)
  })
})
