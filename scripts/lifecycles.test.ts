import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { LIFECYCLES, printedLifecycles } from './lifecycles.ts'

test('docs/lifecycles.md is what the tables say; if not, run npm run docs:lifecycles', async () => {
  expect(await readFile(LIFECYCLES, 'utf8')).toBe(printedLifecycles())
})
