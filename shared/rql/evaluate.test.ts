import { describe, expect, test } from 'vitest'
import { evaluate, type Scalar } from './evaluate.ts'
import { parse } from './parse.ts'

type Row = Readonly<Record<string, Scalar | readonly Scalar[]>>

const acme: Row = {
  name: 'Acme',
  search: ['Acme', 'VA-001'],
  note: null,
  count: 12,
  public: true,
  created: new Date('2024-05-01T10:00:00Z'),
  'countries.id': ['DE', 'FR'],
  'countries.active': [false, true],
  'tags.id': [],
}

const passes = (query: string): boolean => {
  const { filter } = parse(`(${query})`)
  return filter !== undefined && evaluate(filter, acme, (row, field) => row[field] ?? null)
}

describe('a row passes', () => {
  test.each([
    'name=Acme',
    'like(name,A*e)',
    'ilike(name,ACME)',
    'search=cm',
    'search=va-*1',
    'search=""',
    'count=gt=11.5',
    'in(count,(1,12))',
    'public=TRUE',
    'created=ge=2024-05-01',
    'created=2024-05-01T13:00:00+03:00',
    'created=lt=2024-05-01T10:00:01',
    'note=null()',
    'ne(note,x)',
    'out(note,(x,y))',
    'not(note=gt=x)',
    'countries.id=FR',
    'tags.id=null()',
    'ne(tags.id,a)',
    'countries=t(id=FR,active=true)',
    't(countries.id=DE,countries.active=false)',
  ])('%s', (query) => expect(passes(query)).toBe(true))
})

describe('a row does not pass', () => {
  test.each([
    'name=acme',
    'like(name,Acm)',
    'count=gt=12',
    'count=gt=much',
    'created=2024-05-01',
    'created=gt=2024-02-31',
    'note=empty()',
    'ne(note,null())',
    'ne(countries.id,FR)',
    'out(countries.id,(FR,IT))',
    'tags=t(id=ne=a)',
    'countries=t(id=DE,active=true)',
  ])('%s', (query) => expect(passes(query)).toBe(false))
})
