import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'migrations')

// Any number does, as long as every release uses the same one.
const MIGRATING = 1_298_755_177

interface Migration {
  name: string
  sql: string
  sha256: string
}

/** Brings a database to this release's schema, forward only; several servers may call it at the same moment. */
export async function migrate(url: string, folder = MIGRATIONS): Promise<void> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url, application_name: 'entente migrate' })
  await client.connect().catch((error) => {
    throw new CannotStart(`The database on ${client.host} cannot be used: ${error.message || error.code}`)
  })
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [MIGRATING])
    await client.query(`
      create table if not exists schema_migration (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`)
    for (const migration of await pending(client, migrations)) await apply(client, migration)
    await runMigrations({ connectionString: url })
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  if (rows[0] && rows[0].number < 150_000) {
    throw new CannotStart(`Entente needs PostgreSQL 15 or newer, and the database is ${rows[0].version}`)
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function pending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<Pick<Migration, 'name' | 'sha256'>>(
    'select name, sha256 from schema_migration',
  )
  const applied = new Map(rows.map((row) => [row.name, row.sha256]))

  const unknown = rows.find((row) => !migrations.some(({ name }) => name === row.name))
  if (unknown) {
    throw new CannotStart(
      `The database has migration ${unknown.name}, which this release does not know: start a newer release`,
    )
  }
  const changed = migrations.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256)
  if (changed) {
    throw new CannotStart(
      `Migration ${changed.name} was changed after this database had applied it. ` +
        'Restore the file and put the change into a new migration; a database without data worth keeping can be deleted instead',
    )
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new CannotStart(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}
