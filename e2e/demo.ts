import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { copyDatabase, databaseAt, withClient } from '../server/test/copy-database.ts'
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
    if (rowCount === 0) await fillDemo(await copyDatabase(template, 'demo'))
  })
  return cloneDatabase(databaseAt(template, name))
}

async function fillDemo(databaseUrl: string): Promise<void> {
  await mkdir(demoDataDir())
  const server = await launch(databaseUrl, demoDataDir())
  await server.end('SIGTERM')
}
