import type { Result } from '../result.ts'
import type { Clock } from './clock.ts'
import { readRefusal } from './refusal.ts'

/** What trying once needs to know. */
export interface Attempt<Value> {
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly url: string
  readonly init: RequestInit
  /** In milliseconds, for the whole answer. */
  readonly timeout: number
  /** The caller's own. */
  readonly signal: AbortSignal | undefined
  readonly read: (response: Response) => Promise<Value>
}

/** An answer that is none of Entente's. */
export class Unreadable extends Error {}

/** Asks once. The answer is read to its end, since a connection can break in the middle of it. */
export async function attempt<Value>(asked: Attempt<Value>): Promise<Result<Value>> {
  const { fetch, clock, url, init, timeout, signal, read } = asked
  const stop = new AbortController()
  const abort = () => stop.abort(signal?.reason)
  let status = 0
  let late = false
  if (timeout !== Number.POSITIVE_INFINITY)
    void clock.sleep(timeout, stop.signal).then(() => {
      late = !stop.signal.aborted
      stop.abort()
    })
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()
  try {
    const response = await fetch(url, { ...init, signal: stop.signal })
    status = response.status
    return response.ok
      ? { ok: true, value: await read(response) }
      : { ok: false, error: await readRefusal(response, clock.now()) }
  } catch (cause) {
    if (signal?.aborted) return { ok: false, error: { kind: 'aborted', cause } }
    if (late) return { ok: false, error: { kind: 'timeout', after: timeout } }
    if (cause instanceof Unreadable) return { ok: false, error: { kind: 'unreadable', status, cause } }
    return { ok: false, error: { kind: 'network', cause } }
  } finally {
    signal?.removeEventListener('abort', abort)
    stop.abort()
  }
}
