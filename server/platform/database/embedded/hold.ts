import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from '../../cannot-start.ts'
import type { Cluster } from './cluster.ts'
import { findPostmaster, type Log, launchPostmaster, type Postmaster, type Settings } from './postmaster.ts'

// Any number does, as long as it stays the same: nobody else takes locks in the maintenance database.
const LIVING_SERVER = 1_694_498_816

/** Complaints that pass by themselves: another start was faster, old backends still end, the port was just taken. */
const PASSING = /already exists|still in use|could not bind|Address already in use|could not create any TCP/

/** A running postmaster, and the connection whose advisory lock says that this server is the one that lives on it. */
export interface Hold {
  postmaster: Postmaster
  connection: pg.Client
}

/** Takes over the postmaster that runs on the cluster, or starts one, and keeps every other server away from it. */
export async function takeHold(cluster: Cluster, port: number, settings: Settings, log: Log): Promise<Hold> {
  const patience = Date.now() + 60_000
  const notice = setTimeout(() => log.warn('Waiting for the database, which has much to put in order'), 5_000)
  try {
    for (;;) {
      const found = await findPostmaster(cluster.folder)
      try {
        if (found?.ready) return { postmaster: found, connection: await lockOut(cluster, found.port) }
        if (!found) await launchPostmaster(cluster, port, settings, log)
      } catch (error) {
        if (!mayPass(error) || Date.now() > patience) throw error
      }
      await sleep(20)
    }
  } finally {
    clearTimeout(notice)
  }
}

/** Opens one connection as the cluster's superuser. */
export async function connectAsOwner(
  { password }: Cluster,
  port: number,
  database: string,
): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database,
    connectionTimeoutMillis: 10_000,
    application_name: `process ${process.pid}`,
  })
  // Without a listener a lost connection would end the process; whoever cares listens to 'end'.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function lockOut(cluster: Cluster, port: number): Promise<pg.Client> {
  const connection = await connectAsOwner(cluster, port, 'postgres')
  // The connection of a server that was killed a moment ago may linger.
  for (let tries = 0; tries < 20; tries++) {
    const { rows } = await connection.query('select pg_try_advisory_lock($1) as locked', [LIVING_SERVER])
    if (rows[0].locked) return connection
    await sleep(100)
  }
  const holder = await connection.query(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and granted and datname = 'postgres'`,
  )
  await connection.end()
  throw new CannotStart(
    `Another Entente server (${holder.rows[0]?.name}) is running on ${cluster.dataDir}. ` +
      'Stop it first, give this one a DATA_DIR of its own, or let both share a PostgreSQL through DATABASE_URL.',
  )
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return code === '57P03' || code.startsWith('ECONN') || PASSING.test(error.message)
}
