import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedDatabase } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database that nobody is connected to, so that it can be cloned. */
    templateUrl: string
  }
}

/** One PostgreSQL for the whole run, with one migrated template in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startPassingPostgres()
  const template = `entente_test_${process.pid}`
  const templateUrl = Object.assign(new URL(postgres.url), { pathname: template }).href

  await administer(postgres.url, async (client) => {
    await client.query(`drop database if exists ${template} with (force)`)
    await client.query(`create database ${template}`)
  })
  await migrate(templateUrl)
  project.provide('templateUrl', templateUrl)

  return async () => {
    await administer(postgres.url, async (client) => {
      const left = await client.query<{ datname: string }>(
        'select datname from pg_database where datname like $1',
        [`${template}%`],
      )
      for (const { datname } of left.rows) await client.query(`drop database ${datname} with (force)`)
    })
    await postgres.stop()
  }
}

async function administer(url: string, task: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await task(client).finally(() => client.end())
}

const silent = { debug() {}, warn() {} }

async function startPassingPostgres() {
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-test-'))
  const sweeper = startSweeper(dataDir)
  const database = await startEmbeddedDatabase({
    dataDir,
    log: silent,
    // Nothing here outlives the run, so nothing has to reach the disk.
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      autovacuum: 'off',
      max_connections: '300',
    },
  })
  return {
    url: database.url,
    async stop() {
      await database.stop()
      sweeper.ref()
      sweeper.stdin.end()
      await once(sweeper, 'exit')
    },
  }
}

/** Ends the database and deletes its folder once this process is gone, however it ended. */
function startSweeper(dataDir: string) {
  const script = 'cat; kill -INT $(head -n 1 "$1/postgres/postmaster.pid") && sleep 1; rm -rf "$1"'
  const sweeper = spawn('sh', ['-c', script, 'sweeper', dataDir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  sweeper.unref()
  return sweeper
}
