import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The system user that PostgreSQL runs as when Entente itself is started by root. */
export interface Account {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root: root hands it to the owner of the data, to the user `postgres`
 * (made when missing) or to `nobody`. Anybody else runs it as themselves.
 */
export async function postgresAccount(folder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  return (
    (await ownerOf(folder)) ??
    (await accountNamed('postgres')) ??
    (await newAccount('postgres')) ??
    accountNamed('nobody')
  )
}

async function ownerOf(folder: string): Promise<Account | undefined> {
  const owner = await stat(folder).catch(() => undefined)
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined
}

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function newAccount(name: string): Promise<Account | undefined> {
  const made = await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]).catch(() => undefined)
  return made && accountNamed(name)
}
