import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../server/platform/database/embedded/postmaster.ts'

const MAIN = join(import.meta.dirname, '..', 'server', 'main.ts')

export interface Launched {
  url: string
  /** Ends the process and waits until it is gone; once it is, nothing happens. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts the product with the demo, as a process of its own, and waits until it is ready. */
export async function launch(databaseUrl: string, dataDir: string): Promise<Launched> {
  const port = await freePort()
  const server = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
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
  const url = `http://127.0.0.1:${port}`
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null
  while (!(await isReady(url))) {
    if (hasEnded()) throw new Error(`The server ended instead of starting:\n${output}`)
    await sleep(50)
  }
  return {
    url,
    async end(signal) {
      if (hasEnded()) return
      server.kill(signal)
      await once(server, 'exit')
    },
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}
