import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { printedClient } from './client.ts'

test('the client is the one that the OpenAPI document makes; if not, run npm run generate:client', async () => {
  for (const [path, text] of Object.entries(await printedClient()))
    expect(await readFile(path, 'utf8')).toBe(text)
})
