import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse } from './refusal.ts'

/** Counts what somebody does too often and refuses more of it (LIM_001) until a minute has passed. */
export interface Limit {
  /** Counts this call. */
  count(key: string): Promise<void>
  /** Refuses when earlier failures have used up what is allowed. */
  refuseWhenSpent(key: string): Promise<void>
  /** Counts only calls that are refused. */
  countFailures<T>(key: string, work: () => Promise<T>): Promise<T>
}

export interface Limits {
  /** Failed attempts per e-mail and address (D-87). */
  readonly signIn: Limit
  /** Questions per address about activation links. */
  readonly activation: Limit
}

const PER_MINUTE = { signIn: 10, activation: 120 } as const

/** Limits that all server processes share through the database. */
export const openLimits = (pool: pg.Pool): Limits => ({
  signIn: limit(pool, 'sign-in', PER_MINUTE.signIn),
  activation: limit(pool, 'activation', PER_MINUTE.activation),
})

function limit(pool: pg.Pool, keyPrefix: string, points: number): Limit {
  const perMinute = { keyPrefix, points, duration: 60 }
  const limiter = new RateLimiterPostgres({
    ...perMinute,
    storeClient: pool,
    tableName: 'rate_limits',
    tableCreated: true,
    // Without a database each process goes on counting by itself.
    insuranceLimiter: new RateLimiterMemory(perMinute),
  })
  const shorten = (key: string) => key.slice(0, 200)

  async function count(key: string) {
    try {
      await limiter.consume(shorten(key))
    } catch (spent) {
      if (spent instanceof RateLimiterRes) refuse('LIM_001')
      throw spent
    }
  }

  return {
    count,
    async refuseWhenSpent(key) {
      const counted = await limiter.get(shorten(key))
      if (counted && counted.consumedPoints >= points) refuse('LIM_001')
    },
    async countFailures(key, work) {
      try {
        return await work()
      } catch (failure) {
        await limiter.penalty(shorten(key))
        throw failure
      }
    },
  }
}
