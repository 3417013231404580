import { describe, expect, test } from 'vitest'
import type { Filter, Operation } from '../../lib/filters/filter.ts'
import { formatIn } from '../../lib/format.ts'
import { common as german } from '../../messages/de/common.ts'
import { common as english } from '../../messages/en/common.ts'
import { filterSentence } from './filter-sentence.ts'
import { offeredFilters } from './offered-filter.ts'

const offered = offeredFilters(
  {
    name: { kind: 'text', emptyAs: 'id' },
    status: { kind: 'choice', values: ['active', 'invited', 'ended'] },
    count: { kind: 'number' },
    created: { kind: 'moment' },
    public: { kind: 'boolean' },
  },
  {
    name: 'Name',
    status: { label: 'Status', options: { active: 'Active', invited: 'Invited', ended: 'Ended' } },
    count: 'Program contracts',
    created: 'Created',
    public: 'Public',
  },
)

function said(field: string, operation: Operation, values: string[], words = english, tag = 'en-GB'): string {
  const filter: Filter = { field, operation, values }
  const [known = { field, kind: 'text', label: field }] = offered.filter((one) => one.field === field)
  const { subject, verb, value } = filterSentence(filter, known, words, formatIn(tag))
  return [subject, verb, value].filter(Boolean).join(' ')
}

describe('a filter in words', () => {
  test.each<[string, string, Operation, string[]]>([
    ['Name contains mick', 'name', 'contains', ['mick']],
    ['Name is empty', 'name', 'isEmpty', []],
    ['Status is Active or Invited', 'status', 'anyOf', ['active', 'invited']],
    ['Status is not Ended', 'status', 'noneOf', ['ended']],
    ['Program contracts at least 1,200', 'count', 'atLeast', ['1200']],
    ['Program contracts between 2 and 5', 'count', 'between', ['2', '5']],
    ['Created after 1 Mar 2026', 'created', 'after', ['2026-03-01']],
    ['Created between 1 Mar 2026 and 31 Mar 2026', 'created', 'between', ['2026-03-01', '2026-03-31']],
    ['Public: Yes', 'public', 'is', ['true']],
  ])('%s', (words, field, operation, values) => {
    expect(said(field, operation, values)).toBe(words)
  })

  test('reads as well in German', () => {
    expect(said('name', 'beginsWith', ['Ö'], german, 'de-DE')).toBe('Name beginnt mit Ö')
    expect(said('count', 'between', ['2', '5'], german, 'de-DE')).toBe('Program contracts zwischen 2 und 5')
    expect(said('status', 'anyOf', ['active', 'ended'], german, 'de-DE')).toBe('Status ist Active oder Ended')
  })
})
