import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

type Environment = Record<string, string>

/** A program to start, and what it needs from the environment to run on this machine. */
export interface Chromium {
  path: string
  env: Environment
}

const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The package's own file looks for its fonts in places of one cloud only. */
const FONTS = '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir></fontconfig>'

/** The browser of this machine, or the one that comes with the dependencies, unpacked once. */
export async function findChromium(): Promise<Chromium> {
  const installed = INSTALLED.find((path) => path && existsSync(path))
  if (installed) return { path: installed, env: {} }

  const folder = await unpackChromium()
  const path = join(folder, 'chromium')
  const fonts: Environment = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') }
  // Libraries that a bare machine lacks come along; one that has them uses its own.
  const libraries: Environment = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  const env = [fonts, { ...fonts, ...libraries }].find((env) => runs(path, env))
  if (env) return { path, env }
  throw new Error('No Chromium runs here: install one and set CHROMIUM_PATH to it')
}

const runs = (path: string, env: Environment) =>
  spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env } }).status === 0

async function unpackChromium(): Promise<string> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const { version }: { version: string } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder

  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}.`)
  try {
    const packed = await readdir(join(home, 'bin'))
    await Promise.all(packed.map((file) => unpack(join(home, 'bin', file), draft)))
    await writeFile(join(draft, 'fonts', 'fonts.conf'), FONTS)
    await rename(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return folder
}

async function unpack(file: string, folder: string): Promise<void> {
  const name = basename(file).replace(/(\.tar)?\.br$/, '')
  const tarred = file.endsWith('.tar.br')
  const target = join(folder, tarred ? `${name}.tar` : name)
  await pipeline(createReadStream(file), createBrotliDecompress(), createWriteStream(target, { mode: 0o755 }))
  if (!tarred) return
  // The browser looks for its graphics libraries beside itself, for everything else where it is told.
  const into = name === 'swiftshader' ? folder : join(folder, name)
  await mkdir(into, { recursive: true })
  const { status, stderr } = spawnSync('tar', ['-xf', target, '-C', into], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} could not be unpacked: ${stderr}`)
  await rm(target)
}
