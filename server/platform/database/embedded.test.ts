import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPostmaster } from './embedded/postmaster.ts'
import { type EmbeddedDatabase, startEmbeddedDatabase } from './embedded.ts'

const isRoot = process.getuid?.() === 0
const NOBODY = 65_534

describe('the embedded database', { timeout: 60_000 }, () => {
  let dataDir: string
  let running: EmbeddedDatabase[]
  let children: ChildProcess[]

  beforeEach(async () => {
    // As root this is a folder that the database's own user may not even enter.
    dataDir = await mkdtemp(join(tmpdir(), 'entente-embedded-'))
    running = []
    children = []
  })

  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    for (const database of running) await database.stop()
    if (await postmaster()) await (await start()).stop()
    await rm(dataDir, { recursive: true })
  })

  test('is made on the first start, with checksums, for loopback only, and keeps its data', async () => {
    const first = await start()
    await query(first.url, 'create table kept as select 42 as answer')
    await first.stop()

    expect(await postmaster()).toBeUndefined()

    const second = await start()
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(
      await query(
        second.url,
        `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
           current_setting('listen_addresses') as addresses, rolsuper as superuser
         from pg_roles where rolname = current_user`,
      ),
    ).toEqual([{ checksums: 'on', encoding: 'UTF8', addresses: '127.0.0.1', superuser: false }])
  })

  test('sorts names for people', async () => {
    const { url } = await start()

    const sorted = await query(
      url,
      `select name from unnest(array['Zeta', 'Ångström', 'öl', 'aalto', 'Oslo']) name order by name`,
    )

    expect(sorted.map(({ name }) => name)).toEqual(['aalto', 'Ångström', 'öl', 'Oslo', 'Zeta'])
  })

  test('asks for a password that only its owner can read', async () => {
    const { url } = await start()
    const guess = Object.assign(new URL(url), { password: 'guess' }).href

    await expect(query(guess, 'select 1')).rejects.toThrow('password authentication failed')
    expect((await stat(join(dataDir, 'postgres', 'entente.password'))).mode & 0o777).toBe(0o600)
  })

  test('lets one server live on it and tells a second one what to do', async () => {
    const { url } = await start()

    await expect(start()).rejects.toThrow(
      `Another Entente server (process ${process.pid}) is running on ${dataDir}. ` +
        'Stop it first, give this one a DATA_DIR of its own, or let both share a PostgreSQL through DATABASE_URL.',
    )
    expect(await query(url, 'select 1 as alive')).toEqual([{ alive: 1 }])
  })

  test('of two servers that start at the same moment, one gets it', async () => {
    const starts = await Promise.allSettled([start(), start()])

    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('loses nothing that it answered when it is killed, and comes back by itself', async () => {
    const { url } = await start()
    await query(url, 'create table promises (number int primary key)')
    const answered: number[] = []
    const write = async (from: number) => {
      const client = await connect(url)
      for (let number = from; ; number += 4) {
        await client.query('insert into promises values ($1)', [number])
        answered.push(number)
      }
    }
    const writers = [0, 1, 2, 3].map((from) => write(from).catch(() => 'cut off'))
    while (answered.length < 500) await new Promise((resolve) => setTimeout(resolve, 5))

    const killed = (await postmaster())?.pid ?? 0
    process.kill(killed, 'SIGKILL')

    await Promise.all(writers)
    await expect.poll(async () => (await postmaster())?.ready, { timeout: 20_000 }).toBe(true)
    expect((await postmaster())?.pid).not.toBe(killed)
    const kept = new Set((await query(url, 'select number from promises')).map(({ number }) => number))
    expect(answered.filter((number) => !kept.has(number))).toEqual([])
  })

  test('stays with its server when one of its connections dies and it begins anew', async () => {
    const { url } = await start()
    const before = await postmaster()
    const client = await connect(url)
    const { rows } = await client.query('select pg_backend_pid() as pid')

    process.kill(rows[0].pid, 'SIGKILL')

    const held = () =>
      query(url, `select 1 as held from pg_locks where locktype = 'advisory'`).catch(() => [])
    await expect.poll(held, { timeout: 20_000 }).toEqual([{ held: 1 }])
    expect(await postmaster()).toEqual(before)
    await expect(start()).rejects.toThrow('Another Entente server')
  })

  test('is taken over as it runs from a server that was killed', async () => {
    const { child, url } = await startElsewhere()
    await query(url, 'create table kept as select 42 as answer')
    const left = await postmaster()
    child.kill('SIGKILL')

    const taken = await start()

    expect(await postmaster()).toEqual(left)
    expect(await query(taken.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await taken.stop()
    expect(await postmaster()).toBeUndefined()
  })

  test('starts when both were killed and its old number belongs to another program now', async () => {
    const first = await startElsewhere()
    const file = join(dataDir, 'postgres', 'postmaster.pid')
    const note = await readFile(file, 'utf8')
    first.child.kill('SIGKILL')
    process.kill((await postmaster())?.pid ?? 0, 'SIGKILL')
    await expect.poll(postmaster).toBeUndefined()
    const stranger = run('sleep', ['60'], await owner())
    await writeFile(file, note.replace(/^\d+/, String(stranger.pid)))

    const { url } = await start()

    expect(await query(url, 'select 1 as alive')).toEqual([{ alive: 1 }])
    expect(stranger.exitCode).toBeNull()
  })

  test('still answers a server that ends by Ctrl-C, and ends after it', async () => {
    const { child, lines } = await startElsewhere()
    if (!child.pid) throw new Error('not started')

    process.kill(-child.pid, 'SIGINT')

    expect((await lines.next()).value).toBe('last query answered')
    await expect.poll(postmaster, { timeout: 10_000 }).toBeUndefined()
  })

  test('ends with a server that breaks down', async () => {
    const { child } = await startElsewhere()

    child.kill('SIGUSR2')

    await expect.poll(postmaster, { timeout: 10_000 }).toBeUndefined()
  })

  test.runIf(isRoot && nobodyCanRunThis())('runs for an ordinary user', async () => {
    await chown(dataDir, NOBODY, NOBODY)

    const { url } = await startElsewhere({ uid: NOBODY, gid: NOBODY })

    expect(await query(url, 'select 1 as alive')).toEqual([{ alive: 1 }])
    expect(await owner()).toEqual({ uid: NOBODY, gid: NOBODY })
  })

  const postmaster = () => findPostmaster(join(dataDir, 'postgres'))

  async function owner() {
    const { uid, gid } = await stat(join(dataDir, 'postgres'))
    return { uid, gid }
  }

  async function start(): Promise<EmbeddedDatabase> {
    const database = await startEmbeddedDatabase({ dataDir, log: { debug() {}, warn() {} } })
    running.push(database)
    return database
  }

  function run(program: string, args: string[], as = {}) {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: import.meta.dirname,
      detached: true,
      ...as,
    })
    children.push(child)
    return child
  }

  /** Starts it in another process: one that asks a last question on Ctrl-C, and breaks down on SIGUSR2. */
  async function startElsewhere(as = {}) {
    const program = `
      import pg from 'pg'
      import { startEmbeddedDatabase } from '${import.meta.dirname}/embedded.ts'
      const database = await startEmbeddedDatabase({ dataDir: '${dataDir}', log: { debug() {}, warn() {} } })
      process.on('SIGINT', async () => {
        const client = new pg.Client({ connectionString: database.url })
        await client.connect()
        await client.query('select pg_sleep(0.2)')
        await client.end()
        console.log('last query answered')
        await database.stop()
        process.exit()
      })
      process.on('SIGUSR2', () => { throw new Error('meant to break') })
      setInterval(() => {}, 1000)
      console.log(database.url)`
    const child = run(process.execPath, ['--input-type=module', '--eval', program], as)
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const { value } = await lines.next()
    return { child, lines, url: String(value) }
  }
})

/** A checkout in somebody's own folder cannot be run by others. */
function nobodyCanRunThis(): boolean {
  const look = `require('fs').accessSync('${import.meta.dirname}/embedded.ts')`
  return spawnSync(process.execPath, ['--eval', look], { cwd: '/', uid: NOBODY, gid: NOBODY }).status === 0
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function query(url: string, sql: string) {
  const client = await connect(url)
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
