import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { inject } from 'vitest'
import { databaseAt, withClient } from '../server/test/copy-database.ts'
import { cloneDatabase, type TestDatabase } from '../server/test/database.ts'
import { launch } from './launch.ts'

/** The folder of the server that was the first to have the demo; the folder for all that passes is one for the whole run. */
export const demoDataDir = () => join(tmpdir(), 'entente-demo')

/** A database with the demo in it as it was on its first day. Filling it takes seconds, so only the first of a run does. */
export async function cloneDemo(): Promise<TestDatabase> {
  const template = inject('templateUrl')
  const name = `${new URL(template).pathname.slice(1)}_demo`
  await withClient(databaseAt(template, 'postgres'), async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('demo'))`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await fillDemo(template, name, client)
  })
  return cloneDatabase(databaseAt(template, name))
}

/** Takes its name last, so that nobody copies what was filled in by half. */
async function fillDemo(template: string, name: string, client: Client): Promise<void> {
  const begun = await cloneDatabase(template)
  await rm(demoDataDir(), { recursive: true, force: true })
  await mkdir(demoDataDir())
  const server = await launch(begun.url, demoDataDir())
  await server.end('SIGTERM')
  await client.query(`alter database ${new URL(begun.url).pathname.slice(1)} rename to ${name}`)
}
