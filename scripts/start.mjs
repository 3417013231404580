import { prepare, run } from './prepare.mjs'
import { buildWeb } from './web.mjs'

// package.json starts this by `exec`, so that npm's signals do not end in a shell that keeps them to itself;
// Windows, which knows no exec, takes the second half of that line.
const node = prepare()
process.exitCode = (await buildWeb(node)) || (await run(node, ['server/main.ts'], { tied: true }))
