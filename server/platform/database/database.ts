import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'
import { preparing } from './statement-names.ts'

/** Connections per server process; more only make PostgreSQL wait on itself. */
const POOL_SIZE = 10

export interface OpenDatabase {
  readonly db: Kysely<Database>
  /** For libraries that bring their own SQL. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Opens the pool that every request shares; connections are made when first needed. */
export function openDatabase(url: string, onIdleError: (error: Error) => void): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: 'entente',
  })
  // Without a listener a connection that breaks would end the process; the pool replaces it by itself.
  pool.on('error', onIdleError)
  pool.on('connect', (client) => client.on('error', onIdleError))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  return { db, pool, close: () => db.destroy() }
}
