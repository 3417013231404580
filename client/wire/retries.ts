import type { Failure } from '../result.ts'

/** How often and how patiently a request is repeated. */
export interface Retries {
  /** How many times after the first. */
  readonly most: number
  /** Milliseconds before the first repeat, at most; twice as many before each further one. */
  readonly firstWait: number
  /** More milliseconds than this are never waited; a server that asks for more gets no repeat. */
  readonly longestWait: number
}

export const RETRIES: Retries = { most: 3, firstWait: 250, longestWait: 60_000 }

/** A gateway's or the server's "not now"; the same question may be answered in a moment. */
const PASSING = new Set([429, 502, 503, 504])

/** Repeating what only reads, or what the server knows again by its key, has no effect of its own. */
export const mayRepeat = (method: string, headers: Headers): boolean =>
  method === 'GET' || method === 'HEAD' || headers.has('idempotency-key')

/** How many milliseconds to wait before the repeat, undefined when it is not worth one. */
export function waitBefore(
  repeat: number,
  failure: Failure,
  { most, firstWait, longestWait }: Retries,
  random: () => number,
): number | undefined {
  if (repeat > most || !isPassing(failure)) return undefined
  // Everybody was turned away at the same moment; chance keeps them from coming back at the same moment.
  const backoff = random() * firstWait * 2 ** (repeat - 1)
  const asked = 'retryAfter' in failure && failure.retryAfter !== undefined ? failure.retryAfter * 1000 : 0
  if (asked > longestWait) return undefined
  return Math.min(asked + backoff, longestWait)
}

const isPassing = (failure: Failure): boolean =>
  failure.kind === 'network' ||
  failure.kind === 'timeout' ||
  (failure.kind === 'refused' && PASSING.has(failure.status))

/** Reads `Retry-After`: a number of seconds, or a moment. */
export function secondsUntil(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter)
  const moment = Date.parse(retryAfter)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now) / 1000))
}
