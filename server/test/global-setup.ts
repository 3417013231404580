import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedDatabase } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'
import { administer, databaseAt, withClient } from './copy-database.ts'

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
  const templateUrl = databaseAt(postgres.url, template)
  await administer(postgres.url, `drop database if exists ${template} with (force)`)
  await administer(postgres.url, `create database ${template}`)
  await migrate(templateUrl)
  project.provide('templateUrl', templateUrl)

  return async () => {
    for (const name of await databasesLike(postgres.url, `${template}%`))
      await administer(postgres.url, `drop database ${name} with (force)`)
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

const databasesLike = (url: string, pattern: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const found = await client.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [pattern],
    )
    return found.rows.map(({ datname }) => datname)
  })

/**
 * Gives the run a temporary folder of its own. Once this process is gone, however it ended, a small shell ends the
 * databases that are left in it and deletes it.
 */
async function sweepTemporaryFiles() {
  const folder = await mkdtemp(join(await quickest(), 'entente-test-'))
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

/** Linux keeps these files in memory, where a database is copied and dropped some three times as quickly. */
const IN_MEMORY = '/dev/shm'

/** What a run may need at its height, in bytes. */
const ROOM = 4 * 1024 ** 3

/** Where temporary files are quickest, unless somebody said where they belong or memory is short. */
async function quickest(): Promise<string> {
  if (process.env.TMPDIR) return tmpdir()
  const memory = await statfs(IN_MEMORY).catch(() => undefined)
  return memory && memory.bavail * memory.bsize > ROOM ? IN_MEMORY : tmpdir()
}
