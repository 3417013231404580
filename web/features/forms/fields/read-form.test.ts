import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { describe, expect, test } from 'vitest'
import { freshDraft } from './draft.ts'
import { readForm } from './read-form.ts'

const kindsOf = (properties: object, more: object = {}) =>
  readForm({ type: 'object', properties, ...more }).fields.map(({ kind }) => kind)

test.each<[string, JsonSchema, string]>([
  ['a text', { type: 'string' }, 'text'],
  ['a text that may be long', { type: 'string', maxLength: 256 }, 'longText'],
  ['a text that is short', { type: 'string', maxLength: 255 }, 'text'],
  ['an e-mail address', { type: 'string', format: 'email' }, 'email'],
  ['a link', { format: 'uri' }, 'link'],
  ['a day', { type: 'string', format: 'date' }, 'date'],
  ['a number', { type: 'number' }, 'number'],
  ['a whole number, or none', { type: ['null', 'integer'] }, 'wholeNumber'],
  ['one of some values', { enum: ['a', 2, null] }, 'choice'],
  ['one of some named values', { oneOf: [{ const: 1, title: 'One' }, { const: 2 }] }, 'choice'],
  ['several of some values', { type: 'array', items: { enum: ['a', 'b'] } }, 'choices'],
  ['a list of anything else', { type: 'array', items: { type: 'string' } }, 'list'],
  ['questions within a question', { properties: { inner: {} } }, 'group'],
  ['a box to tick', { type: 'boolean' }, 'tick'],
  ['what no field of ours can ask', { oneOf: [{ type: 'string' }, { type: 'number' }] }, 'written'],
  ['anything', {}, 'written'],
])('%s is asked by its own field', (_what, schema, kind) =>
  expect(kindsOf({ asked: schema })).toEqual([kind]),
)

test('fields come in the order in which they are written, and know what is required', () => {
  const { fields } = readForm({
    type: 'object',
    required: ['second'],
    properties: { first: { title: 'First one', description: 'Help' }, second: {}, never: false },
  })
  expect(fields).toMatchObject([
    { name: 'first', label: 'First one', help: 'Help', required: false },
    { name: 'second', label: 'second', required: true },
  ])
  expect(fields).toHaveLength(2)
})

describe('a yes or no', () => {
  test('that is required wants an answer, because a box left alone is none', () =>
    expect(kindsOf({ asked: { type: 'boolean' } }, { required: ['asked'] })).toEqual(['yesOrNo']))

  test('that has to be yes is a box to tick', () =>
    expect(kindsOf({ asked: { type: 'boolean', const: true } }, { required: ['asked'] })).toEqual(['tick']))
})

describe('a reference', () => {
  test('is followed, with what stands beside it', () =>
    expect(
      readForm({
        type: 'object',
        $defs: { mail: { type: 'string', format: 'email', title: 'Mail' } },
        properties: { support: { $ref: '#/$defs/mail', title: 'Support' } },
      }).fields,
    ).toMatchObject([{ kind: 'email', label: 'Support' }]))

  test('to what joins several keeps the questions of all', () =>
    expect(
      readForm({
        type: 'object',
        properties: { a: { type: 'string' } },
        allOf: [{ properties: { b: { type: 'number' } }, required: ['b'] }],
      }).fields,
    ).toMatchObject([
      { name: 'b', required: true },
      { name: 'a', required: false },
    ]))

  test('back to itself without end, or multiplied without number, ends in JSON to be written', () => {
    const endless: JsonSchema = { type: 'object', properties: { inner: { $ref: '#' } } }
    const levels = Array.from({ length: 12 }, (_one, level) => [
      `level${level}`,
      Object.fromEntries([
        ['type', 'object'],
        [
          'properties',
          Object.fromEntries('abcdef'.split('').map((name) => [name, { $ref: `#/$defs/level${level + 1}` }])),
        ],
      ]),
    ])
    const multiplied: JsonSchema = { ...Object(levels[0]?.[1]), $defs: Object.fromEntries(levels) }

    for (const schema of [endless, multiplied])
      expect(readForm(schema).fields).toMatchObject([{ kind: 'written', path: '' }])
  })

  test('within a list is read only as far as the list grows', () => {
    const tree: JsonSchema = {
      type: 'object',
      properties: { branches: { type: 'array', items: { $ref: '#' } } },
    }
    expect(readForm(tree).fields).toMatchObject([{ kind: 'list' }])
    expect(freshDraft(readForm(tree))).toEqual({})
  })
})
