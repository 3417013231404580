import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from './parse.ts'
import { print } from './print.ts'
import { RqlError } from './rql-error.ts'

const VALID = [
  'and(eq(id,VA-1),or(name=ge=x,in(status,(active,"a, b",null()))))&limit=10',
  `(like(name,*a\\*b*)|not(ilike(name,'%20x*')));ne(a__b,empty())`,
  '((a=1,b=2)|(c=3&d=4))&ordering(-created,+name)&select(-stats,agreement)',
  'author=t(email=a@b.com,ne(active,false))&search=%D1%82&offset=5&cursor=abc',
  'created=2014-01-21T19:31:58+03:00,out(n,(-3.23,t(x=1)))',
]

const PIECES = [
  ...'()=,&|;*\\"\'+-%.: \0\n',
  ...['%', '%2', '%22', '%27', '%7C', '%00', '%FF', '%ED%A0%80', '%2C', '**', '((', '))', 't(', 'not('],
  ...[
    'null()',
    'empty()',
    'and(',
    'in(a,(',
    'ordering(',
    'limit=',
    'search=',
    '=ge=',
    '__proto__',
    'constructor=',
  ],
  ...['\u202e', '\ud800', '\udc00', '😀', 'ﬁ', 'İ', "' or 1=1 --", '$where', 'a='],
]

const spot = fc.nat({ max: 90 })
const mutation = fc.record({ at: spot, drop: fc.nat({ max: 6 }), piece: fc.constantFrom('', ...PIECES) })

const mutated = fc
  .tuple(fc.constantFrom(...VALID), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([valid, mutations]) =>
    mutations.reduce((text, { at, drop, piece }) => text.slice(0, at) + piece + text.slice(at + drop), valid),
  )

const hostile = fc.oneof(
  { arbitrary: mutated, weight: 60 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }), weight: 30 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 10 },
)

test('100,000 hostile strings are understood or refused, each quickly', { timeout: 120_000 }, () => {
  const started = performance.now()
  let slowest = 0
  let understood = 0
  fc.assert(
    fc.property(hostile, (text) => {
      slowest = Math.max(slowest, timeOf(text))
      const tree = understand(text)
      if (!tree) return
      understood += 1
      expect(parse(print(tree))).toMatchObject(withoutPlaces(tree))
    }),
    { numRuns: 100_000 },
  )
  expect(slowest).toBeLessThan(50)
  expect(performance.now() - started).toBeLessThan(60_000)
  expect(understood).toBeGreaterThan(1_000)
})

/** Each fills a query to its bound and beyond, and would cost a careless reader the square of its length. */
const FLOODS = [
  '(',
  ')',
  'not(',
  'and(',
  'or(a=1,',
  't(a=',
  'a=t(',
  'a=1&',
  '(a=1|',
  'in(a,(',
  '"',
  'a="',
  '%22,',
  '%',
]
const LONG_FLOODS = [
  'a=%22x%22',
  'eq(a,%22%22',
  '*',
  'like(a,*a',
  '%2C',
  '%3D',
  'ordering=a,',
  'ordering(a,',
  '__',
  '\\',
]

test.each([...FLOODS, ...LONG_FLOODS])('%s thousands of times', (piece) => {
  for (const length of [16_384, 1_000_000]) {
    for (const head of ['', 'a=', 'a="', 'a=%22', 'like(a,', 'in(a,(', 'ordering=']) {
      const text = (head + piece.repeat(Math.ceil(length / piece.length))).slice(0, length)
      expect(timeOf(text)).toBeLessThan(50)
    }
  }
})

const withoutPlaces = (tree: object): object =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? undefined : value)))

/** A busy machine may interrupt one attempt; a string that is slow by itself is slow every time. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && best > 10; attempt += 1) {
    const before = performance.now()
    understand(text)
    best = Math.min(best, performance.now() - before)
  }
  return best
}

function understand(text: string) {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof RqlError) return undefined
    throw error
  }
}
