import { prepare, run } from './prepare.mjs'
import { buildWeb } from './web.mjs'

const node = prepare()
process.exitCode = (await buildWeb(node)) || (await run(node, ['server/main.ts']))
