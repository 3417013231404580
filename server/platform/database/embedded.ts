import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, openCluster } from './embedded/cluster.ts'
import { connectAsOwner, type Hold, takeHold } from './embedded/hold.ts'
import { freePort, interrupt, type Log, type Settings, untilGone } from './embedded/postmaster.ts'

/** A PostgreSQL of Entente's own: where to reach it, and how to end it. */
export interface EmbeddedDatabase {
  url: string
  stop(): Promise<void>
}

interface Options {
  dataDir: string
  log: Log
  settings?: Settings
}

/**
 * Runs PostgreSQL on `<dataDir>/postgres` for as long as this server lives: makes it on the first start, takes over
 * one that a killed server left behind, and starts it anew should it ever die.
 */
export async function startEmbeddedDatabase({
  dataDir,
  log,
  settings = {},
}: Options): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(dataDir)
  let hold = await takeHold(cluster, await freePort(), settings, log)
  const { port } = hold.postmaster
  const interruptAtExit = () => interrupt(hold.postmaster, cluster)
  process.once('exit', interruptAtExit)
  await prepareDatabase(cluster, hold)

  let stopping = false
  let recovery = Promise.resolve()
  watch()

  function watch() {
    hold.connection.once('end', () => {
      if (!stopping) recovery = recover()
    })
  }

  async function recover() {
    log.warn('The database went away: it is being started again')
    while (!stopping) {
      try {
        hold = await takeHold(cluster, port, settings, log)
        return watch()
      } catch (error) {
        log.warn(String(error))
        await sleep(500)
      }
    }
  }

  return {
    url: `postgres://entente:${cluster.password}@127.0.0.1:${port}/entente`,
    async stop() {
      stopping = true
      await recovery
      await hold.connection.end().catch(() => undefined)
      interrupt(hold.postmaster, cluster)
      await untilGone(hold.postmaster, cluster.folder)
      process.off('exit', interruptAtExit)
    },
  }
}

/** The application is an ordinary role: a hole in it must not become a hole in the machine. */
async function prepareDatabase(cluster: Cluster, { connection, postmaster }: Hold): Promise<void> {
  const { rowCount } = await connection.query(`select from pg_database where datname = 'entente'`)
  if (!rowCount) {
    const password = pg.escapeLiteral(cluster.password)
    await connection.query(`drop role if exists entente`)
    await connection.query(`create role entente login createdb password ${password}`)
    await connection.query(`create database entente owner entente`)
  }
  await renewCollation(cluster, postmaster.port)
}

/** Indexes of text are sorted by the ICU they were made with: a newer one, come with newer binaries, sorts them anew. */
async function renewCollation(cluster: Cluster, port: number): Promise<void> {
  const owner = await connectAsOwner(cluster, port, 'entente')
  const { rowCount } = await owner.query(
    `select from pg_database
     where datname = 'entente' and datcollversion is distinct from pg_database_collation_actual_version(oid)`,
  )
  if (rowCount) {
    await owner.query('reindex database entente')
    await owner.query('alter database entente refresh collation version')
  }
  await owner.end()
}
