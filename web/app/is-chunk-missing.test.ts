import { expect, test } from 'vitest'
import { isChunkMissing } from './is-chunk-missing.ts'

test.each([
  'Failed to fetch dynamically imported module: https://entente.example/assets/login-page-B2x.js',
  'error loading dynamically imported module: https://entente.example/assets/login-page-B2x.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/login-page-B2x.css',
])('%s', (message) => expect(isChunkMissing(new TypeError(message))).toBe(true))

test('another failure is none', () => {
  expect(isChunkMissing(new TypeError('x is not a function'))).toBe(false)
  expect(isChunkMissing('Importing a module script failed.')).toBe(false)
})
