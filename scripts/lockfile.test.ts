import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

test('the lockfile holds the packages of every platform, or npm ci refuses it', async () => {
  const { packages }: Lock = JSON.parse(
    await readFile(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'),
  )
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/.*node_modules\//, '')))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  )

  expect(wanted.filter((name) => !locked.has(name))).toEqual([])
})
