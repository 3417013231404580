import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestDatabase } from '../server/test/database.ts'
import { cloneDemo, demoDataDir } from './demo.ts'
import { launch } from './launch.ts'

/** The real product, in a process, a database and a folder of its own. */
export interface RunningServer {
  url: string
  stop(): Promise<void>
  /** Ends the process like a power cut would, at once and without a word; the database stays. */
  crash(): Promise<void>
}

/** Starts the product with the demo in it and waits until it is ready; `kept` is a database that outlives it. */
export async function startServer(kept?: TestDatabase): Promise<RunningServer> {
  const database = kept ?? (await cloneDemo())
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-e2e-'))
  await cp(demoDataDir(), dataDir, { recursive: true })
  const clear = async () => {
    if (!kept) await database.drop()
    await rm(dataDir, { recursive: true })
  }
  const server = await launch(database.url, dataDir).catch(async (error) => {
    await clear()
    throw error
  })
  return {
    url: server.url,
    stop: async () => {
      await server.end('SIGTERM')
      await clear()
    },
    crash: () => server.end('SIGKILL'),
  }
}
