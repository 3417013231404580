import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptSecret } from './secret.ts'

describe('the secret of an installation', () => {
  let dataDir: string

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'entente-secret-'))
  })

  afterEach(() => rm(dataDir, { recursive: true }))

  test('is made once, by whichever server comes first, for the owner’s eyes only', async () => {
    const secrets = await Promise.all([1, 2, 3, 4].map(() => keptSecret(dataDir)))

    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1)
    expect(await keptSecret(dataDir)).toEqual(secrets[0])
    expect(await readdir(dataDir)).toEqual(['secret.key'])
    expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600)
  })

  test('is never replaced: a damaged file stops the start', async () => {
    await writeFile(join(dataDir, 'secret.key'), 'damaged')

    await expect(keptSecret(dataDir)).rejects.toThrow(/secret.key does not hold 32 bytes/)
  })
})
