import { expect, test } from 'vitest'
import { disorder } from './ordering.ts'

const names = ['ACreed', 'Ångström', 'apollo', 'Zeta', 'Ōtautahi'].toSorted(new Intl.Collator('en').compare)

test('names stand as a reader expects, whatever their case and accents', () => {
  expect(names).toEqual(['ACreed', 'Ångström', 'apollo', 'Ōtautahi', 'Zeta'])
  expect(disorder(names, false)).toBeUndefined()
  expect(disorder(names.toReversed(), true)).toBeUndefined()
  expect(disorder(names, true)).toMatch(/descending order was expected, not ACreed before/)
})

test('equal values are in any order', () => {
  expect(disorder([1, 1, 2], false)).toBeUndefined()
})

test('moments and numbers stand by their value', () => {
  expect(disorder([9, 10], false)).toBeUndefined()
  expect(disorder([new Date('2025-02-01'), new Date('2025-01-01')], false)).toMatch(/ascending/)
})

test('rows without a value stand together at one end', () => {
  expect(disorder([null, null, 1, 2], false)).toBeUndefined()
  expect(disorder([1, 2, null], false)).toBeUndefined()
  expect(disorder([1, null, 2], false)).toMatch(/among/)
  expect(disorder([null, 1, null], false)).toMatch(/both ends/)
  expect(disorder([null, null], true)).toBeUndefined()
})
