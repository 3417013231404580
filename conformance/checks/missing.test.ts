import { expect, test } from 'vitest'
import type { Row } from '../product/client.ts'
import { isShown, missingFields, namesIn } from './missing.ts'

const OWNER = { properties: { id: {}, icon: {} } }
const SCHEMA = {
  items: {
    properties: {
      id: {},
      owner: { $ref: '#/components/schemas/dp.Owner' },
      file: { writeOnly: true },
      zone: {},
    },
  },
}

const missing = (...rows: readonly Row[]) =>
  missingFields(SCHEMA, { 'dp.Owner': OWNER }, new Set(namesIn(rows)))

test('a field is missing when no row has it, and one that only requests have never is', () => {
  expect(missing({ id: 'MP-1', owner: { id: 'PA-1' } }, { id: 'MP-2', zone: null })).toEqual(['owner.icon'])
})

test('of an object that is never there only the object is missing', () => {
  expect(missing({ id: 'MP-1', zone: 'EU' })).toEqual(['owner'])
  expect(missing({ id: 'MP-1', zone: 'EU', owner: null })).toEqual([])
})

test('a field is shown where its object is, or where its object is null everywhere', () => {
  const seen = new Set(namesIn([{ marketplace: null, owner: { id: 'PA-1' } }]))

  expect(isShown('owner.id', seen)).toBe(true)
  expect(isShown('owner.name', seen)).toBe(false)
  expect(isShown('marketplace.name', seen)).toBe(true)
  expect(isShown('currency', seen)).toBe(false)
})
