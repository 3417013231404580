import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'
import { type Account, postgresAccount } from './account.ts'
import { findBinaries } from './binaries.ts'

const PASSWORD_FILE = 'entente.password'

/** One folder of PostgreSQL data, with all that is needed to run it. */
export interface Cluster {
  dataDir: string
  folder: string
  binaries: string
  account: Account | undefined
  password: string
}

/** The cluster in `<dataDir>/postgres`, made when it is not there yet. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const folder = join(await realpath(dataDir), 'postgres')
  const account = await postgresAccount(folder)
  const binaries = await findBinaries(dataDir, account)
  if (!isCluster(folder)) await createCluster(folder, binaries, account)
  return { dataDir, folder, binaries, account, password: await readPassword(folder) }
}

/**
 * How a program finds the data. A child enters its working folder while it is still root, so this name leads
 * to the data even where the account it becomes may not enter the folders above.
 */
export const seenFrom = (folder: string, account?: Account) =>
  account && process.platform === 'linux' ? '/proc/self/cwd' : folder

const isCluster = (folder: string) => existsSync(join(folder, 'PG_VERSION'))

async function createCluster(folder: string, binaries: string, account?: Account): Promise<void> {
  const draft = await mkdtemp(`${folder}.new-`)
  try {
    if (account) await chown(draft, account.uid, account.gid)
    const password = randomBytes(24).toString('hex')
    await initdb(draft, binaries, password, account)
    await writeFile(join(draft, PASSWORD_FILE), password, { mode: 0o600 })
    await rename(draft, folder)
  } catch (error) {
    // Another server was faster with the same folder: its cluster is as good.
    if (!isCluster(folder)) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function initdb(folder: string, binaries: string, password: string, account?: Account): Promise<void> {
  const errand = await mkdtemp(join(tmpdir(), 'entente-'))
  const passwordFile = join(errand, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) await Promise.all([errand, passwordFile].map((path) => chown(path, account.uid, account.gid)))
  try {
    await succeed(
      join(binaries, 'bin', 'initdb'),
      [
        ...['--pgdata', seenFrom(folder, account), '--username', 'postgres', '--pwfile', passwordFile],
        ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--data-checksums'],
        // Names sort for people (aalto, Ångström, Zeta), alike on every machine, whatever its locale is.
        ...['--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'und'],
      ],
      folder,
      account,
    )
  } finally {
    await rm(errand, { recursive: true, force: true })
  }
}

function succeed(program: string, args: string[], cwd: string, account?: Account): Promise<void> {
  const child = spawn(program, args, {
    cwd,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...account,
  })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new CannotStart(`PostgreSQL could not be set up in ${cwd}: ${complaint.trim()}`)),
    )
  })
}

async function readPassword(folder: string): Promise<string> {
  const file = join(folder, PASSWORD_FILE)
  return readFile(file, 'utf8').catch((error) => {
    throw new CannotStart(`The password of the embedded PostgreSQL cannot be read (${error.message})`)
  })
}
