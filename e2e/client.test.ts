import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from './server.ts'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLE = join(ROOT, 'client', 'examples', 'open-contracts.ts')

describe('the example of the client in the README', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  test('is the one in the repository', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
    const [, shown] = /```ts\n(.*?)```/s.exec(readme) ?? []

    expect(shown).toBe(await readFile(EXAMPLE, 'utf8'))
  })

  test('does what it says to the demo', async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [EXAMPLE], {
      env: { PATH: process.env.PATH, ENTENTE_URL: server.url },
    })

    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1).filter((line) => !/^CR[^S]-\d{5}-\d{5}-\d{5} \S/.test(line))).toEqual([])
    expect(lines.at(-1)).toMatch(/^http.*\/contracts\/activate\?secret=/)
    expect(stderr).toBe('')
  })
})
