import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './prepare.mjs'

const INPUTS = ['web', 'shared', 'package-lock.json']
const NOT_INPUTS = new Set(['dist', 'node_modules'])
const STAMP = join(ROOT, 'web', 'dist', '.built-from')

/** Builds the web app unless it was built from just these files before. */
export async function buildWeb(node) {
  const inputs = hashInputs()
  if (readStamp() === inputs) return 0
  console.log('Building the web app …')
  const code = await run(node, ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'])
  if (code === 0) writeFileSync(STAMP, inputs)
  return code
}

function hashInputs() {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function filesIn(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path]
  const names = readdirSync(join(ROOT, path)).filter((name) => !NOT_INPUTS.has(name))
  return names.sort().flatMap((name) => filesIn(join(path, name)))
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}
