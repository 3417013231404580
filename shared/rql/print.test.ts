import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison, Node, Plain, Query, Value } from './ast.ts'
import { COMPARATORS } from './ast.ts'
import { parse } from './parse.ts'
import { hasAdjacentStars, parsePattern } from './pattern.ts'
import { print } from './print.ts'

const SIGNS = [...`*\\"'|,;&()=+-%.:@ /?#~!aZ0ä漢😀`, '**', 'null()', 'eq=', 't(', '%22', '%7C', '\n']

const field = fc
  .stringMatching(/^[A-Za-z][a-z0-9-]{0,4}(\.[a-z]{1,4}(_[a-z])?){0,2}$/)
  .filter((name) => !['limit', 'offset', 'cursor', 'search'].includes(name))

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !text.includes('\0')),
)
const pattern = words.filter((text) => !hasAdjacentStars(parsePattern(text)))

const constant = fc.constantFrom<Value>({ is: 'null' }, { is: 'empty' })
const ofText = (text: string): Value => ({ is: 'text', text })

const { node, comparison } = fc.letrec<{
  node: Node
  plain: Plain
  comparison: Comparison
  value: Value
}>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map(ofText),
    constant,
    fc
      .tuple(tie('comparison'), fc.array(tie('comparison'), { maxLength: 2 }))
      .map(([first, rest]): Value => ({ is: 'tuple', conditions: [first, ...rest] })),
  ),
  comparison: fc
    .record({ op: fc.constantFrom(...COMPARATORS), field, value: tie('value'), like: pattern })
    .map(({ op, field, value, like }) =>
      op === 'like' || op === 'ilike' ? { op, field, value: ofText(like) } : { op, field, value },
    ),
  plain: fc.oneof(
    tie('comparison'),
    pattern.map((text): Plain => ({ op: 'search', text })),
    fc
      .tuple(fc.constantFrom('in', 'out'), field, tie('value'), fc.array(tie('value'), { maxLength: 3 }))
      .map(([op, field, first, rest]): Plain => ({ op, field, values: [first, ...rest] })),
  ),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('plain'),
    tie('plain').map((term): Node => ({ op: 'not', term })),
    fc
      .tuple(tie('comparison'), fc.array(tie('comparison'), { maxLength: 2 }))
      .map(([first, rest]): Node => ({ op: 'tuple', conditions: [first, ...rest] })),
    fc
      .tuple(fc.constantFrom('and', 'or'), tie('node'), tie('node'), fc.array(tie('node'), { maxLength: 2 }))
      .map(([op, first, second, rest]): Node => ({ op, terms: [first, second, ...rest] })),
  ),
}))

const wholeNumber = fc.nat({ max: 10 ** 9 })
const query: fc.Arbitrary<Query> = fc.record({
  filter: fc.option(node, { nil: undefined }),
  search: fc.option(pattern, { nil: undefined }),
  ordering: fc.array(fc.record({ field, descending: fc.boolean() }), { maxLength: 5 }),
  select: fc.array(fc.record({ field, shown: fc.boolean() }), { maxLength: 4 }),
  limit: fc.option(wholeNumber, { nil: undefined }),
  offset: fc.option(wholeNumber, { nil: undefined }),
  cursor: fc.option(words, { nil: undefined }),
})

test('what is printed is read as the same tree', () => {
  fc.assert(
    fc.property(query, (tree) => {
      expect(parse(print(tree))).toMatchObject(tree)
    }),
    { numRuns: 5_000 },
  )
})

test('it survives an HTTP client that percent-encodes quotes and bars', () => {
  fc.assert(
    fc.property(query, (tree) => {
      const sent = new URL(`http://localhost/?${print(tree)}`).search.slice(1).replaceAll('|', '%7C')
      expect(parse(sent.replaceAll('"', '%22').replaceAll("'", '%27'))).toMatchObject(tree)
    }),
    { numRuns: 2_000 },
  )
})

test('printing is canonical: what was read and printed once prints the same again', () => {
  fc.assert(
    fc.property(comparison, (filter) => {
      const once = print({ filter })
      expect(print(parse(once))).toBe(once)
    }),
  )
})

test.each([
  ['eq(status,active),created=ge=2020-01-01', 'status=active&ge(created,2020-01-01)'],
  ['(a=1|b=2)&limit=eq=5', 'or(a=1,b=2)&limit=5'],
  ['name=%22a%2C%20b%22', 'eq(name,"a%2C%20b")'],
  ['created=2014-01-21T19:31:58+03:00', 'created=2014-01-21T19:31:58+03:00'],
  ['(search=a)&search=b', '(search=a)&search=b'],
])('%s prints as %s', (read, printed) => expect(print(parse(read))).toBe(printed))
