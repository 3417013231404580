import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../server/platform/database/embedded/postmaster.ts'
import { cloneDatabase, type TestDatabase } from '../server/test/database.ts'

/** The real product, in a process, a database and a folder of its own. */
export interface RunningServer {
  url: string
  stop(): Promise<void>
  /** Ends the process like a power cut would, at once and without a word; the database stays. */
  crash(): Promise<void>
}

const MAIN = join(import.meta.dirname, '..', 'server', 'main.ts')

/** Starts the product with the demo in it and waits until it is ready; `kept` is a database that outlives it. */
export async function startServer(kept?: TestDatabase): Promise<RunningServer> {
  const database = kept ?? (await cloneDatabase())
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-e2e-'))
  const port = await freePort()
  const server = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      DEMO: 'on',
      LOG_LEVEL: 'warn',
    },
    // The channel ends the server should this process be killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  const stop = async () => {
    await end('SIGTERM')
    if (!kept) await database.drop()
    await rm(dataDir, { recursive: true })
  }

  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (server.exitCode !== null || server.signalCode !== null) {
      await stop()
      throw new Error(`The server ended instead of starting:\n${output}`)
    }
    await sleep(50)
  }
  return { url, stop, crash: () => end('SIGKILL') }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}
