import { defineConfig } from 'vitest/config'

/** Rules and the server side by side, each test on a real database of its own; then journeys in a real browser, each against a server of its own. */
export default defineConfig({
  test: {
    globalSetup: 'server/test/global-setup.ts',
    // Tests mostly wait for the database: with one worker less than cores, two cores would run one file at a time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 20_000,
          include: ['{shared,client,scripts,conformance}/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'bench/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page does on two busy cores takes its time.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
