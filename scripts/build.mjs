import { prepare } from './prepare.mjs'
import { buildWeb } from './web.mjs'

process.exitCode = await buildWeb(prepare())
