import type { Result } from '../result.ts'
import { attempt } from './attempt.ts'
import { type Clock, systemClock } from './clock.ts'
import { mayRepeat, RETRIES, type Retries, waitBefore } from './retries.ts'

/** What is asked of the server, before who asks is added. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the base of the API, with its query string. */
  readonly path: string
  readonly body?: unknown
}

/** What a single call may say besides what it asks. */
export interface CallOptions {
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

/** How to reach an Entente, and as whom. */
export interface ClientOptions {
  /** Where it is: `https://partners.example`. A page that comes from the same server leaves it out. */
  readonly url?: string
  /** An API token, `SU-469-206-001:<secret>`. Without one the session cookie of the browser says who calls. */
  readonly token?: string
  /** Headers that every question gets, such as its language. */
  readonly headers?: (question: Question) => Readonly<Record<string, string>>
  readonly retries?: Partial<Retries>
  /** Milliseconds that a complete answer may take, 60,000 when not given; `Infinity` waits for ever. */
  readonly timeout?: number
  readonly fetch?: typeof fetch
  readonly clock?: Clock
  /** A number from 0 to 1, for the length of waits. */
  readonly random?: () => number
}

type Read<Value> = (response: Response) => Promise<Value>

/** The way to the server: one question, as many attempts as it allows, one result. */
export interface Wire {
  ask<Value>(question: Question, read: Read<Value>, options?: CallOptions): Promise<Result<Value>>
}

const BASE = '/public/v1'
const MINUTE = 60_000

/** Opens the way to the server; nothing is sent yet. */
export function openWire(options: ClientOptions): Wire {
  const { url = '', timeout = MINUTE, clock = systemClock, random = Math.random } = options
  const retries = { ...RETRIES, ...options.retries }
  // Called as a method of something else, a browser's fetch refuses.
  const send: typeof fetch = options.fetch ?? ((...asked) => fetch(...asked))
  const base = url.replace(/\/+$/, '') + BASE

  return {
    async ask(question, read, { signal, headers: own } = {}) {
      const { method, path, body } = question
      const headers = new Headers({
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(options.token !== undefined && { authorization: `ApiKey ${options.token}` }),
        ...options.headers?.(question),
        ...own,
      })
      // Written once: a repeat has to be the same to the letter, or its key is refused.
      const init: RequestInit = {
        method,
        headers,
        credentials: 'same-origin',
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }
      for (let repeat = 1; ; repeat++) {
        const result = await attempt({ fetch: send, clock, url: base + path, init, timeout, signal, read })
        if (result.ok || !mayRepeat(method, headers)) return result
        const wait = waitBefore(repeat, result.error, retries, random)
        if (wait === undefined) return result
        await clock.sleep(wait, signal ?? new AbortController().signal)
        if (signal?.aborted) return { ok: false, error: { kind: 'aborted', cause: signal.reason } }
      }
    },
  }
}
