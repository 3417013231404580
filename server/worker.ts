import { Logger, type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import type { Logger as Log } from 'pino'
import { forgetEndedSessions } from './features/auth/index.ts'
import { expireContracts } from './features/contracts/index.ts'
import type { Ctx } from './platform/context.ts'
import { forgetOldKeys } from './platform/idempotency-store.ts'

/**
 * Every minute contracts end whose day has come, and what failed is tried in the next; every hour what is out of date is
 * forgotten. One process does it.
 */
const CRONTAB = `
  * * * * * expire ?max=1
  17 * * * * forget`

/** Takes jobs out of the database and does them, as long as the server runs. Jobs nobody handles yet are kept. */
export function startWorker(ctx: Ctx, pool: pg.Pool, log: Log): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    crontab: CRONTAB,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn(message)
    }),
    taskList: {
      expire: () => expireContracts(ctx),
      forget: async () => {
        await forgetEndedSessions(ctx)
        await forgetOldKeys(ctx)
      },
    },
  })
}
