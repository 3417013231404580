import { expect, test } from 'vitest'
import { safeReturnAddress } from './return-address.ts'

test('a place inside the app is kept with its query', () => {
  expect(safeReturnAddress('/partners?status=invited#x')).toBe('/partners?status=invited#x')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  undefined,
  7,
])('an address that could lead elsewhere is dropped: %s', (address) => {
  expect(safeReturnAddress(address)).toBeUndefined()
})
