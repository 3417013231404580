import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal, refuse } from './refusal.ts'

/** Counts what somebody does too often and refuses more of it (LIM_001) until a minute has passed. */
export interface Limit {
  /** Counts this call. */
  count(key: string): Promise<void>
  /**
   * Counts the call and gives the point back unless it was a wrong guess; counting first holds also against many
   * guesses at the same moment.
   */
  attempt<T>(key: string, work: () => Promise<T>): Promise<T>
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

/** A password or a one-time secret that is not the right one. */
const isWrongGuess = (failure: unknown) =>
  failure instanceof Refusal && (failure.code === 'AUTH_002' || failure.code === 'NFD_001')

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
    async attempt(key, work) {
      await count(key)
      try {
        const result = await work()
        await limiter.reward(shorten(key))
        return result
      } catch (failure) {
        if (!isWrongGuess(failure)) await limiter.reward(shorten(key))
        throw failure
      }
    },
  }
}
