// Runs on whatever Node.js the machine has, before anything is installed: plain JavaScript, no dependency.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const NODE_MAJOR = 24

/** Installs what is missing and gives back the Node.js that everything else runs on. */
export function prepare() {
  const reason = whyInstall()
  if (reason) install(reason)
  return suitableNode()
}

/**
 * Runs a program of the checkout, passes signals on to it, and gives back the code to exit with. One that is tied
 * has a channel to this process, and hears from it should this process be killed.
 */
export function run(node, args, { env = {}, stop, tied = false } = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const child = spawn(node, args, {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', ...(tied ? ['ipc'] : [])],
    env: { ...process.env, PATH: path, ...env },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stop?.addEventListener('abort', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/** Compares what should be installed with what npm says it has installed; optional packages may be absent. */
function whyInstall() {
  const installed = readLock('node_modules/.package-lock.json')
  if (!installed) return 'none are installed yet'
  const differs = Object.entries(readLock('package-lock.json') ?? {}).find(
    ([path, { version, optional }]) =>
      path.includes('node_modules/') &&
      !(optional && !installed[path]) &&
      installed[path]?.version !== version,
  )
  return differs && `${differs[0].replace(/.*node_modules\//, '')} has changed`
}

function readLock(file) {
  const path = join(ROOT, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

function install(reason) {
  console.log(`Installing dependencies (${reason}) …`)
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath ?? ''
  const options = { cwd: ROOT, stdio: 'inherit' }
  const { status } =
    basename(npm) === 'npm-cli.js'
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) giveUp('The dependencies could not be installed: see what npm says above.', status ?? 1)
}

/** The one that came with the dependencies; where there is none for this platform, the machine's own if it is new enough. */
function suitableNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const pinned = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', 'node')
  const packaged = [pinned, `${pinned}.exe`].find((path) => spawnSync(path, ['--version']).status === 0)
  if (packaged) return packaged
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath
  return giveUp(
    `Entente needs Node.js ${NODE_MAJOR} or newer, and this is ${process.version}. ` +
      `For ${process.platform} on ${process.arch} none comes with it: install one from https://nodejs.org and try again.`,
    1,
  )
}

function giveUp(sentence, code) {
  console.error(sentence)
  process.exit(code)
}
