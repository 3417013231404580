import { describe, expect, test } from 'vitest'
import type { Node, Query } from './ast.ts'
import { parse } from './parse.ts'
import { RqlError } from './rql-error.ts'

const text = (value: string) => ({ is: 'text', text: value }) as const
const eq = (field: string, value: string): Node => ({ op: 'eq', field, value: text(value) })
const [A, B, C] = [eq('a', '1'), eq('b', '2'), eq('c', '3')]

const filterOf = (query: string) => parse(query).filter
const asked = (query: string): Partial<Query> => parse(query)

function refusal(query: string): RqlError {
  try {
    parse(query)
  } catch (error) {
    if (error instanceof RqlError) return error
    throw error
  }
  throw new Error(`${query} was understood`)
}

describe('a comparison', () => {
  test.each([
    ['name=Acme', eq('name', 'Acme')],
    ['eq(name,Acme)', eq('name', 'Acme')],
    ['name=eq=Acme', eq('name', 'Acme')],
    ['created=ge=2020-01-01', { op: 'ge', field: 'created', value: text('2020-01-01') }],
    ['like(name,*Acme*)', { op: 'like', field: 'name', value: text('*Acme*') }],
    ['agreement__owner__id=VA-1', eq('agreement.owner.id', 'VA-1')],
    ['le=eq=gt', eq('le', 'gt')],
    ['and=not', eq('and', 'not')],
    ['in(id,(a,b))', { op: 'in', field: 'id', values: [text('a'), text('b')] }],
    ['out(id,(a,null()))', { op: 'out', field: 'id', values: [text('a'), { is: 'null' }] }],
    ['id=null()', { op: 'eq', field: 'id', value: { is: 'null' } }],
    ['ne(id,empty())', { op: 'ne', field: 'id', value: { is: 'empty' } }],
    ['id="null()"', eq('id', 'null()')],
  ])('%s', (query, node) => expect(filterOf(query)).toMatchObject(node))
})

describe('a value', () => {
  test.each([
    ['name=at+2', 'at+2'],
    ['name=2014-01-21T19:31:58+03:00', '2014-01-21T19:31:58+03:00'],
    ['name=Acme%20Inc', 'Acme Inc'],
    ['name="a, (b)|c"', 'a, (b)|c'],
    [`name='say "hi"'`, 'say "hi"'],
    ['name=""', ''],
    ['name=A%26B', 'A&B'],
    ['eq(name,a%2Cb)', 'a,b'],
    ['name=%28x%29', '(x)'],
    ['name=6%22', '6"'],
    ['name="6%22 (b)"', '6" (b)'],
    ['name=%22a%2C%20b%22', 'a, b'],
    ['eq(name,%226%22%2C%27%22)', `6",'`],
    ['name=100%25', '100%'],
    ['name=%D1%82', 'т'],
  ])('%s', (query, value) => expect(filterOf(query)).toMatchObject(eq('name', value)))
})

describe('logic', () => {
  test.each([
    ['a=1&b=2', { op: 'and', terms: [A, B] }],
    ['a=1,b=2', { op: 'and', terms: [A, B] }],
    ['(a=1,b=2)', { op: 'and', terms: [A, B] }],
    ['and(a=1,b=2)', { op: 'and', terms: [A, B] }],
    ['(a=1|b=2)', { op: 'or', terms: [A, B] }],
    ['(a=1%7Cb=2)', { op: 'or', terms: [A, B] }],
    ['(a=1;b=2)', { op: 'or', terms: [A, B] }],
    ['or(a=1,b=2)', { op: 'or', terms: [A, B] }],
    ['(a=1|b=2&c=3)', { op: 'or', terms: [A, { op: 'and', terms: [B, C] }] }],
    ['((a=1;b=2)),c=3', { op: 'and', terms: [{ op: 'or', terms: [A, B] }, C] }],
    ['not(a=1)', { op: 'not', term: A }],
    ['not((a=1))', { op: 'not', term: A }],
    ['(((a=1)))', A],
  ])('%s', (query, node) => expect(filterOf(query)).toMatchObject(node))

  test('conditions on one and the same related row stand in t()', () => {
    const inner = { op: 'ne', field: 'active', value: text('false') }
    expect(filterOf('t(a=1,ne(active,false))')).toMatchObject({ op: 'tuple', conditions: [A, inner] })
    expect(filterOf('owner=t(a=1)')).toMatchObject({
      op: 'eq',
      field: 'owner',
      value: { is: 'tuple', conditions: [A] },
    })
  })
})

describe('what a list is asked besides its filter', () => {
  test.each<[string, Partial<Query>]>([
    ['', { filter: undefined, ordering: [], select: [], limit: undefined }],
    ['limit=10', { limit: 10 }],
    ['eq(limit,10)&offset=eq=5', { limit: 10, offset: 5 }],
    ['limit=ten&offset=-1', { limit: undefined, offset: undefined }],
    ['search=Acme', { search: 'Acme', filter: undefined }],
    ['eq(search,"a b")', { search: 'a b' }],
    ['cursor=WyJ4Il0', { cursor: 'WyJ4Il0' }],
    [
      'ordering(-created,name)',
      {
        ordering: [
          { field: 'created', descending: true },
          { field: 'name', descending: false },
        ],
      },
    ],
    ['ordering=%2Bname', { ordering: [{ field: 'name', descending: false }] }],
    ['ordering=-name,a=1', { ordering: [{ field: 'name', descending: true }], filter: A }],
    [
      'select(agreement,-stats)',
      {
        select: [
          { field: 'agreement', shown: true },
          { field: 'stats', shown: false },
        ],
      },
    ],
    ['and(a=1,limit=3)', { limit: 3, filter: A }],
  ])('%s', (query, expected) => expect(asked(query)).toMatchObject(expected))

  test('a search in brackets is a condition like any other', () => {
    expect(asked('(search=x|a=1)')).toMatchObject({
      search: undefined,
      filter: { op: 'or', terms: [{ op: 'search', text: 'x' }, A] },
    })
  })

  test('a query that was percent-encoded as a whole is understood', () => {
    const query = 'in(status,(active,pending))&name="50%, half"&limit=2'
    expect(parse(encodeURIComponent(query))).toMatchObject({
      limit: 2,
      filter: { op: 'and', terms: [{ op: 'in' }, eq('name', '50%, half')] },
    })
  })
})

test('every node knows its place in the query', () => {
  expect(parse('a=1&(b=2;in(c,(3)))&ordering(-d)')).toMatchObject({
    filter: { terms: [{ at: 0 }, { terms: [{ at: 5 }, { at: 12 }] }] },
    ordering: [{ at: 29 }],
  })
})

describe('refused, with the reason, the word and its place', () => {
  test.each([
    ['name', 'unexpected', '', 4],
    ['name=', 'no_value', '', 5],
    ['eq(name,)', 'no_value', ')', 8],
    ['eq(name)', 'unexpected', ')', 7],
    ['eq(name,a,b)', 'unexpected', ',', 9],
    ['eq(name,"a', 'unclosed_quote', '"a', 8],
    ["a=it's", 'unexpected', "'s", 4],
    ['a=1/2', 'unexpected', '/2', 3],
    ['a=1)', 'unexpected', ')', 3],
    ['a=1&', 'not_a_name', '', 4],
    ['&', 'not_a_name', '&', 0],
    ['1p=2', 'not_a_name', '1p', 0],
    ['a b=2', 'unexpected', ' b', 1],
    ['a=1|b=2', 'unexpected', '|', 3],
    ['(a=1|b=2;c=3)', 'unexpected', ';', 8],
    ['lte(a,1)', 'unknown_operator', 'lte', 0],
    ['a=1&range(b,1,2)', 'unknown_operator', 'range', 4],
    ['and(a=1)', 'too_few_terms', 'and', 0],
    ['or(a=1)', 'too_few_terms', 'or', 0],
    ['in(a,())', 'no_value', ')', 6],
    ['in(a,(1,))', 'no_value', ')', 8],
    ['not(and(a=1,b=2))', 'not_plain', 'not', 0],
    ['not(a=1,b=2)', 'not_plain', 'not', 0],
    ['not(not(a=1))', 'not_plain', 'not', 0],
    ['like(a,b**c)', 'adjacent_stars', 'b**c', 7],
    ['search=ge=a', 'search_operator', 'search', 0],
    ['in(search,(a))', 'search_operator', 'search', 3],
    ['t()', 'not_a_name', ')', 2],
    ['t(in(a,(1)))', 'unknown_operator', 'in', 2],
    ['ordering(a)&ordering(b)', 'ordering_twice', 'ordering', 12],
    ['ordering(a,b,c,d,e,f)', 'ordering_too_long', 'f', 19],
    ['ordering(a, ,b)', 'not_a_name', ' ', 11],
    ['limit=1&limit=2', 'page_twice', 'limit', 8],
    ['limit=ge=1', 'page_twice', 'limit', 0],
    ['in(offset,(1))', 'page_twice', 'offset', 3],
    ['or(a=1,limit=1)', 'misplaced', 'or', 0],
    ['not(ordering(a))', 'misplaced', 'not', 0],
    ['a=x%2', 'broken_percent', '%2', 3],
    ['a=%FF', 'broken_percent', '%FF', 2],
    ['a=x%00', 'broken_character', 'x%00', 2],
  ])('%s: %s', (query, reason, word, at) => expect(refusal(query)).toMatchObject({ reason, word, at }))

  test.each([
    ['too_long', `a=${'x'.repeat(16_384)}`],
    ['too_deep', `${'('.repeat(33)}a=1${')'.repeat(33)}`],
    ['too_many_terms', Array.from({ length: 501 }, () => 'a=1').join('&')],
    ['too_many_values', `in(a,(${Array.from({ length: 1001 }, () => '1').join()}))`],
  ])('%s', (reason, query) => expect(refusal(query).reason).toBe(reason))
})
