import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** For each wall a file that climbs over it (the first one named), together in every way an import can be written. */
const VIOLATIONS: Record<string, Record<string, string>> = {
  'no-circles': {
    'server/platform/circle/a.ts': `import { b } from './b.ts'\nexport const a = () => b`,
    'server/platform/circle/b.ts': `import { a } from './a.ts'\nexport const b = () => a`,
  },
  'domain-is-pure': { 'shared/domain/pure.ts': `import { Type } from 'typebox'\nexport const x = Type` },
  'rql-is-pure': { 'shared/rql/pure.ts': `import { readFile } from 'node:fs'\nexport const x = readFile` },
  'shared-knows-no-side': { 'shared/api/side.ts': `export * from '../../server/platform/thing.ts'` },
  'sides-do-not-meet': {
    'web/lib/meet.ts': `import type { Thing } from '../../server/platform/thing.ts'\nexport type X = Thing`,
  },
  'sides-do-not-meet-either': { 'server/meet.ts': `export const x = () => import('../web/lib/thing.ts')` },
  'client-stands-alone': { 'client/list/alone.ts': `export type * from '../../shared/domain/thing.ts'` },
  'generator-reads-only-the-document': { 'client/generate/peek.ts': `export * from '../client.ts'` },
  'platform-knows-no-feature': { 'server/platform/feature.ts': `import '../features/partners/index.ts'` },
  'features-use-the-door': { 'server/features/contracts/window.ts': `import '../partners/partner-store.ts'` },
  'sql-has-two-homes': {
    'server/features/contracts/sign.ts': `import { sql } from 'kysely'\nexport const x = sql`,
  },
  'http-stays-in-routes': {
    'server/features/contracts/reply.ts': `import type { FastifyReply } from 'fastify'\nexport type X = FastifyReply`,
  },
  'ui-kit-knows-no-feature': {
    'web/ui/kit.tsx': `import '../features/partners/page.tsx'\nexport const X = () => <p />`,
  },
  'screens-do-not-nest': { 'web/features/contracts/nest.tsx': `import '../partners/page.tsx'` },
  'tests-are-leaves': { 'server/platform/leaf.ts': `import '../test/world.ts'` },
}

/** What a well-behaved house looks like; nothing here may be reported. */
const NEIGHBOURS: Record<string, string> = {
  'server/platform/thing.ts': `export interface Thing { name: string }`,
  'server/features/partners/index.ts': `export * from './partner-store.ts'`,
  'server/features/partners/partner-store.ts': `import { sql } from 'kysely'\nexport const x = sql`,
  'server/features/partners/routes.ts': `import type { FastifyInstance } from 'fastify'\nexport type X = FastifyInstance`,
  'server/features/contracts/offer.ts': `import { x } from '../partners/index.ts'\nexport const y = x`,
  'server/test/world.ts': `import '../platform/thing.ts'`,
  'shared/domain/thing.ts': `export interface Thing { name: string }`,
  'shared/rql/thing.ts': `export const thing = 1`,
  'client/client.ts': `export * from '../shared/rql/thing.ts'`,
  'web/lib/thing.ts': `export const thing = 1`,
  'web/features/partners/page.tsx': `import { thing } from '../../lib/thing.ts'\nexport const Page = () => <p>{thing}</p>`,
  'web/app/shell.tsx': `import '../features/partners/page.tsx'`,
}

describe('the walls between the rooms', () => {
  let house: string
  let reported: { rule: { name: string }; from: string }[]

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'entente-rooms-'))
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      await cp(join(ROOT, file), join(house, file))
    await symlink(join(ROOT, 'node_modules'), join(house, 'node_modules'))
    for (const files of [NEIGHBOURS, ...Object.values(VIOLATIONS)]) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(house, path)), { recursive: true })
        await writeFile(join(house, path), text)
      }
    }
    reported = cruise(house)
  })

  afterAll(() => rm(house, { recursive: true }))

  test.each(Object.entries(VIOLATIONS))('%s', (rule, files) => {
    const found = reported.filter(({ rule: { name } }) => name === rule)

    expect(found.map(({ from }) => from)).toEqual(Object.keys(files).slice(0, 1))
  })

  test('each of them is tried here', () => {
    const walls: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
      '../.dependency-cruiser.cjs',
    )

    expect(walls.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(VIOLATIONS).sort())
  })
})

function cruise(house: string) {
  const args = [
    'server',
    'shared',
    'client',
    'web',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ]
  const bin = join(ROOT, 'node_modules', '.bin', 'depcruise')
  const { stdout, stderr } = spawnSync(bin, args, { cwd: house, encoding: 'utf8', maxBuffer: 1e8 })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout).summary.violations
}
