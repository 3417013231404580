import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { hasDemo, prepareFirstStart } from './first-start.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { openDatabase } from './platform/database/database.ts'
import { startEmbeddedDatabase } from './platform/database/embedded.ts'
import { migrate } from './platform/database/migrate.ts'
import { deriveKeys } from './platform/keys.ts'
import { openLimits } from './platform/limits.ts'
import { keptSecret } from './platform/secret.ts'
import { openBucket, openStorage } from './platform/storage.ts'
import { DEMO_SIGN_INS } from './seeds/demo.ts'
import { startWorker } from './worker.ts'

const WEB_ROOT = join(import.meta.dirname, '..', 'web', 'dist')

/** How long running requests may take to finish once the server is asked to end. */
const PATIENCE_MS = 10_000

/** What is open, to be closed in the opposite order. */
const open: (() => Promise<unknown>)[] = []
let endingSince: number | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
// Whoever started this server over a channel and was killed cannot send a signal any more.
process.once('disconnect', end)

const started = start().catch(async (error) => {
  console.error(explain(error))
  await closeAll()
  process.exit(1)
})

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel })
  const url = config.databaseUrl ?? (await runDatabase(config, logger))
  await migrate(url)
  const { db, pool, close } = openDatabase(url, ({ message }) => {
    // At the end the database may be faster than the connections that are told to go.
    if (!endingSince) logger.warn(`A database connection broke: ${message}`)
  })
  open.push(close)

  const services = {
    db,
    keys: deriveKeys(config.secretKey ?? (await keptSecret(config.dataDir))),
    storage: config.bucket ? await openBucket(config.bucket) : openStorage(join(config.dataDir, 'media')),
    limits: openLimits(pool),
    publicUrl: config.publicUrl,
    now: () => new Date(),
  }
  const operator = { language: 'en', origin: { ip: null, agent: null }, actor: undefined } as const
  const ctx = { ...services, ...operator }
  const setupLink = await prepareFirstStart(ctx, config.demo)

  const worker = await startWorker(ctx, pool, logger)
  open.push(() => worker.stop())
  const app = await buildApp({ ...services, logger, proxies: config.trustProxy || 0, webRoot: WEB_ROOT })
  open.push(() => app.close())
  await app.listen({ port: config.port, host: config.host }).catch((error) => {
    const reason = error.code === 'EADDRINUSE' ? 'another program does' : error.message
    throw new CannotStart(
      `Cannot listen on port ${config.port} of ${config.host}: ${reason}. Set PORT to another one.`,
    )
  })
  greet(config.publicUrl, setupLink, await hasDemo(services))
}

async function runDatabase({ dataDir }: Config, log: Logger): Promise<string> {
  const database = await startEmbeddedDatabase({ dataDir, log })
  open.push(database.stop)
  return database.url
}

function greet(publicUrl: string, setupLink: string | undefined, demo: boolean): void {
  console.log(`Entente is ready at ${publicUrl}`)
  if (setupLink) console.log(`Nobody has an account yet. Make the first one at ${setupLink}`)
  if (!demo) return

  const width = Math.max(...DEMO_SIGN_INS.map(({ email }) => email.length))
  console.log('\nSign in as one of these:')
  for (const { email, password, what } of DEMO_SIGN_INS) {
    console.log(`  ${email.padEnd(width)}  ${password}  ${what}`)
  }
}

/** A sentence where the person who starts the server can help it; else all that is known of a fault of ours. */
function explain(error: unknown): unknown {
  const isTheirs = error instanceof CannotStart || (error instanceof Error && 'syscall' in error)
  return isTheirs ? error.message : error
}

/** Ends what is begun and begins nothing more. Asked a second time, it stops waiting. */
async function end(): Promise<void> {
  // One Ctrl-C arrives up to three times: from the terminal, from npm and from the script that npm runs.
  if (endingSince && Date.now() - endingSince > 1_000) process.exit(1)
  if (endingSince) return
  endingSince = Date.now()
  setTimeout(() => process.exit(1), PATIENCE_MS).unref()
  await started
  await closeAll()
  process.exit(0)
}

async function closeAll(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close().catch(console.error)
}
