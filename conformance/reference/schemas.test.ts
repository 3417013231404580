import { expect, test } from 'vitest'
import type { Schema } from './document.ts'
import { validator } from './schemas.ts'

const schemas = {
  'dp.Owner': { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  'dp.Thing': {
    type: 'object',
    properties: {
      name: { type: 'string', nullable: true },
      owner: { $ref: '#/components/schemas/dp.Owner' },
      parent: { $ref: '#/components/schemas/dp.Owner', nullable: true },
      secret: { type: 'string', writeOnly: true },
      zone: { type: 'string', enum: ['EU', 'NA'], nullable: true },
      created: { type: 'string', format: 'datetime' },
    },
    required: ['name', 'secret'],
  },
} satisfies Record<string, Schema>

const found = (...bodies: object[]) => {
  const things: Schema = { type: 'array', items: { $ref: '#/components/schemas/dp.Thing' } }
  return validator(schemas)(things, bodies).map(({ subject }) => subject)
}

test('an answer that is what its schema says has no mismatch', () => {
  const thing = {
    name: null,
    zone: null,
    parent: null,
    owner: { id: 'VA-1' },
    created: '2025-03-01T10:00:00+00:00',
  }

  expect(found(thing, { name: 'second' })).toEqual([])
})

test('null is only for what is nullable', () => {
  expect(found({ name: 'first', owner: null })).toEqual(['owner: null'])
})

test('a mismatch has the same name in every row', () => {
  expect(found({ name: 1 }, { name: 'fine' }, { name: 2 })).toEqual(['name: type', 'name: type'])
})

test('what only requests have is not required of answers, and not welcome in them', () => {
  expect(found({ name: 'first', secret: 'told' })).toEqual(['secret: false schema'])
})

test('what is required is missed, also within', () => {
  expect(found({ owner: {} }).toSorted()).toEqual(['name: required', 'owner.id: required'])
})

test('moments are seconds in UTC with an offset', () => {
  const moments = ['2025-03-01T10:00:00Z', '2025-03-01T10:00:00.123+00:00', '2025-03-01']

  expect(found(...moments.map((created) => ({ name: null, created })))).toHaveLength(3)
})
