import { expect, test } from 'vitest'
import { fieldsOf } from './lookups.ts'

const parameter = (name: string, description: string, schema = {}) => ({
  name,
  in: 'query',
  description,
  schema,
})

test('a filter is read from the bold words of its description', () => {
  const [field] = fieldsOf([
    parameter('owner.id', 'Filter for: owner.id\n\n**lookups:** eq, ne, null, in\n\n**search:** true', {
      type: 'string',
    }),
  ])

  expect(field).toEqual({
    name: 'owner.id',
    kind: 'text',
    word: true,
    words: [],
    lookups: new Set(['eq', 'ne', 'in', 'null']),
    search: true,
    ordering: false,
    hidden: false,
  })
})

test('its kind is the kind of its schema', () => {
  const kinds = [
    { type: 'boolean' },
    { type: 'integer' },
    { type: 'string', format: 'date-time' },
    { type: 'string' },
  ]
  const fields = fieldsOf(kinds.map((schema) => parameter('some', '**lookups:** eq', schema)))

  expect(fields.map(({ kind }) => kind)).toEqual(['boolean', 'number', 'moment', 'text'])
})

test('an enumeration is of words, in small letters whatever the reference writes', () => {
  const [field] = fieldsOf([parameter('role', '**lookups:** eq', { type: 'string', enum: ['Vendor'] })])

  expect(field).toMatchObject({ word: true, words: ['vendor'] })
})

test('a filter may be without lookups, and hidden', () => {
  const [field] = fieldsOf([parameter('permissions', '**lookups:** \n\n**default:** *hidden*')])

  expect(field?.lookups.size).toBe(0)
  expect(field?.hidden).toBe(true)
})

test('limit and path parameters are no filters', () => {
  const path = { ...parameter('id', '**lookups:** eq'), in: 'path' }

  expect(fieldsOf([parameter('limit', 'Number of results.'), path])).toEqual([])
})

test('a lookup that is not known here stops everything instead of being left out', () => {
  expect(() => fieldsOf([parameter('name', '**lookups:** eq, sounds')])).toThrow('sounds')
})
