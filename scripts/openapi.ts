import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { buildApp } from '../server/app.ts'
import { openDatabase } from '../server/platform/database/database.ts'
import { deriveKeys } from '../server/platform/keys.ts'
import { openLimits } from '../server/platform/limits.ts'
import { openStorage } from '../server/platform/storage.ts'

/** The API's description as the server answers it; nothing is started and no database is asked. */
export async function printedDescription(): Promise<string> {
  const { db, pool } = openDatabase('postgres://nowhere.invalid/none', () => {})
  const app = await buildApp({
    db,
    now: () => new Date(),
    keys: deriveKeys(randomBytes(32)),
    storage: openStorage(tmpdir()),
    limits: openLimits(pool),
    publicUrl: 'http://127.0.0.1:8080',
    logger: false,
    proxies: 0,
    webRoot: undefined,
  })
  const { statusCode, body } = await app.inject('/public/v1/openapi.json')
  await app.close()
  if (statusCode !== 200) throw new Error(body)
  return `${JSON.stringify(JSON.parse(body), undefined, 2)}\n`
}

if (import.meta.main) {
  const [, , file] = process.argv
  const printed = await printedDescription()
  if (file === undefined) process.stdout.write(printed)
  else await writeFile(file, printed)
}
