import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../server/platform/database/embedded/postmaster.ts'

/** The real product with its demo data, in a process, a database and a folder of its own. */
interface Product {
  readonly url: string
  /** Ends the process, by its own number, and leaves nothing behind. */
  readonly stop: () => Promise<void>
}

const MAIN = join(import.meta.dirname, '..', '..', 'server', 'main.ts')

/** Starts the product the way a user does and waits until it answers. */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-conformance-'))
  const port = await freePort()
  const server = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: folder, DEMO: 'on', LOG_LEVEL: 'warn' },
    // The channel ends the server should this process be killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  const ended = () => server.exitCode !== null || server.signalCode !== null
  const stop = async () => {
    if (!ended()) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }

  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (ended()) {
      await stop()
      throw new Error(`The server ended instead of starting:\n${output}`)
    }
    await sleep(50)
  }
  return { url, stop }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}
