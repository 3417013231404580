import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readlink, rm } from 'node:fs/promises'
import { createServer, Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '../../cannot-start.ts'
import { type Cluster, seenFrom } from './cluster.ts'

/** The one process that owns a cluster, as its `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** Where PostgreSQL's own chatter goes, and what a person should hear of. */
export interface Log {
  debug(line: string): void
  warn(line: string): void
}

/** Settings of `postgresql.conf`, given on the command line. */
export type Settings = Record<string, string>

/** The postmaster that runs on this folder, whoever started it. */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  const file = join(folder, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid || !isAlive(pid)) return undefined
  if (await runsOn(pid, folder)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }

  // The number belongs to another program since, say, a reboot. PostgreSQL itself would take that one for its rival.
  if (isAlive(pid)) await rm(file, { force: true })
  return undefined
}

/** Starts a postmaster and waits until it takes connections; throws what it said when it ends before. */
export async function launchPostmaster(
  cluster: Cluster,
  port: number,
  settings: Settings,
  log: Log,
): Promise<void> {
  const { binaries, folder, account } = cluster
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', seenFrom(folder, account), '-p', String(port), ...asArguments({ ...SETTINGS, ...settings })],
    // In a process group of its own, so that Ctrl-C reaches the server first and the database last.
    { cwd: folder, env: { LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...account },
  )
  child.unref()
  const lastWords = relayLog(child, log)
  const closed = once(child, 'close')
  closed.catch(() => undefined)
  await untilReady(folder, child)
  if (!isRunning(child)) {
    await closed
    throw new CannotStart(`PostgreSQL did not start in ${folder}: ${lastWords.join(' ')}`)
  }
}

/** Asks for a fast shutdown: running transactions are rolled back, nothing that was committed is lost. */
export function interrupt(postmaster: Postmaster, cluster: Cluster): void {
  try {
    if (process.platform !== 'win32') process.kill(postmaster.pid, 'SIGINT')
    // Windows has no signals between processes: PostgreSQL brings its own.
    else execFileSync(join(cluster.binaries, 'bin', 'pg_ctl'), ['kill', 'INT', String(postmaster.pid)])
  } catch {
    // It is gone already.
  }
}

/** Resolves once the process is no more. */
export async function untilGone(postmaster: Postmaster, folder: string): Promise<void> {
  while (isAlive(postmaster.pid) && (await runsOn(postmaster.pid, folder))) await sleep(10)
}

/** A port of the loopback address that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', resolve)
  })
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new CannotStart('The system gave no port')
  return address.port
}

const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_line_prefix: '',
  log_checkpoints: 'off',
  // Refused statements are the application's to log: here their text would show what people typed.
  log_min_messages: 'log',
}

const asArguments = (settings: Settings) =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

function relayLog(child: ChildProcess, log: Log): string[] {
  const lastWords: string[] = []
  if (!child.stderr) return lastWords
  createInterface({ input: child.stderr }).on('line', (line) => {
    lastWords.push(line.trim())
    if (lastWords.length > 5) lastWords.shift()
    log.debug(line)
  })
  if (child.stderr instanceof Socket) child.stderr.unref()
  return lastWords
}

async function untilReady(folder: string, child: ChildProcess): Promise<void> {
  while (isRunning(child)) {
    const found = await findPostmaster(folder)
    if (found?.pid === child.pid && found?.ready) return
    await sleep(10)
  }
}

const isRunning = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid !== undefined && exitCode === null && signalCode === null

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A postmaster's working folder is its data. Elsewhere than on Linux only its name can be asked for. */
async function runsOn(pid: number, folder: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === folder
  if (process.platform === 'win32') return true
  return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
}
