import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Chromium, findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
  }
}

/** The journeys walk through the app as it is shipped: built, and in a real browser. */
export async function setup(project: TestProject): Promise<void> {
  const build = join(import.meta.dirname, '..', 'scripts', 'build.mjs')
  const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The web app could not be built: see above')
  project.provide('chromium', await findChromium())
}
