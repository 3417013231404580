import { parseArgs } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { readConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/platform/database/database.ts'
import { startEmbeddedDatabase } from '../../server/platform/database/embedded.ts'
import { migrate } from '../../server/platform/database/migrate.ts'
import type { Database } from '../../server/platform/database/schema.ts'
import { fill, refuseAmount } from './fill.ts'

const { values } = parseArgs({
  options: { partners: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
})
const amount = { partners: Number(values.partners), seed: Number(values.seed) }

try {
  refuseAmount(amount)
  const { databaseUrl, dataDir } = readConfig(process.env)
  if (databaseUrl) await fillAt(databaseUrl)
  else await fillEmbedded(dataDir)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function fillEmbedded(dataDir: string): Promise<void> {
  const embedded = await startEmbeddedDatabase({ dataDir, log: { debug() {}, warn: console.error } })
  await fillAt(embedded.url).finally(() => embedded.stop())
}

/** Fills the database and says with what, and how long it took. */
async function fillAt(url: string): Promise<void> {
  await migrate(url)
  const { db, close } = openDatabase(url, console.error)
  try {
    const before = performance.now()
    const accounts = await fill(db, amount)
    const seconds = (performance.now() - before) / 1000
    for (const { name, rows } of await counts(db)) process.stdout.write(`${rows.padStart(10)} ${name}\n`)
    process.stdout.write(`${seconds.toFixed(1)} s\n`)
    process.stdout.write(
      `Look from ${Object.entries(accounts)
        .map(([role, id]) => `${id} (${role})`)
        .join(', ')}\n`,
    )
  } finally {
    await close()
  }
}

/** How many rows every table has, by what the planner counted. */
async function counts(db: Kysely<Database>): Promise<{ name: string; rows: string }[]> {
  const { rows } = await sql<{ name: string; rows: string }>`
    select relname as name, reltuples::bigint::text as rows
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > 0
    order by reltuples desc`.execute(db)
  return rows
}
