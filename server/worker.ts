import { Logger, type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import type { Logger as Log } from 'pino'
import { forgetEndedSessions } from './features/auth/index.ts'
import type { Ctx } from './platform/context.ts'
import { forgetOldKeys } from './platform/idempotency-store.ts'

/** Every hour what is out of date is forgotten; of several processes one does it. */
const CRONTAB = '17 * * * * forget'

/** Takes jobs out of the database and does them, as long as the server runs. Jobs nobody handles yet are kept. */
export function startWorker(services: Pick<Ctx, 'db' | 'now'>, pool: pg.Pool, log: Log): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    crontab: CRONTAB,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn(message)
    }),
    taskList: {
      forget: async () => {
        await forgetEndedSessions(services)
        await forgetOldKeys(services)
      },
    },
  })
}
