import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** The installation's secret of 32 bytes, made on the first start and kept in `<dataDir>/secret.key`. */
export async function keptSecret(dataDir: string): Promise<Buffer> {
  const file = join(dataDir, 'secret.key')
  const secret = (await readSecret(file)) ?? (await makeSecret(file))
  if (secret.length !== 32)
    throw new CannotStart(`${file} does not hold 32 bytes in base64: put the right key back`)
  return secret
}

async function readSecret(file: string): Promise<Buffer | undefined> {
  try {
    return Buffer.from(await readFile(file, 'utf8'), 'base64')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whole or not at all, and only once: of two servers that make it at the same moment, one wins. */
async function makeSecret(file: string): Promise<Buffer> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true })
  try {
    await link(draft, file).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft)
  }
  return keptSecret(join(file, '..'))
}
