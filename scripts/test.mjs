import { prepare, run } from './prepare.mjs'

process.exitCode = await run(prepare(), ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)])
