import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp } from 'node:fs/promises'
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

/** One PostgreSQL for the whole run, with one migrated template in it, and one folder for all that passes. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sweeper = await sweepTemporaryFiles()
  const postgres = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startEmbeddedDatabase({ dataDir: join(tmpdir(), 'data'), log: silent, settings: FORGETFUL })
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
    await sweeper.sweep()
  }
}

const silent = { debug() {}, warn() {} }

/** Nothing here outlives the run, so nothing has to reach the disk. */
const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '300',
}

async function administer(url: string, task: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await task(client).finally(() => client.end())
}

/**
 * Gives the run a temporary folder of its own. Once this process is gone, however it ended, a small shell ends the
 * databases that are left in it and deletes it.
 */
async function sweepTemporaryFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'))
  await chmod(folder, 0o1777)
  process.env.TMPDIR = folder

  const script =
    'cat; for note in "$1"/*/postgres/postmaster.pid; do kill -INT $(head -n 1 "$note") && sleep 1; done; rm -rf "$1"'
  const shell = spawn('sh', ['-c', script, 'sweeper', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  shell.unref()
  return {
    async sweep() {
      shell.ref()
      shell.stdin.end()
      await once(shell, 'exit')
    },
  }
}
