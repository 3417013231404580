import type { Refusal } from './generated/types.ts'

/** What a call came to: its value, or why there is none. Nothing that can be expected is thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** The server understood the request and turned it down, or something in front of the server did. */
export interface Refused {
  /** `unauthorized` when it is not known who calls (401), `refused` for everything else. */
  readonly kind: 'refused' | 'unauthorized'
  readonly status: number
  /** What a program can go by, `AGR_004` and its like; `http_502` and its like from what is not Entente. */
  readonly error_code: ErrorCode
  /** For people, in the language asked for. */
  readonly sentences: readonly string[]
  /** The sentences about a field of the request, by the path of the field. */
  readonly fields: Readonly<Record<string, string>>
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number
  readonly requestId?: string
}

/** The codes this client was made with, and those it has not heard of. */
type ErrorCode = Refusal['error_code'] | (string & Record<never, never>)

/** Why there is no value. After `network`, `timeout` and `unreadable` a change may have been made all the same. */
export type Failure =
  | Refused
  /** The server could not be reached, or the connection broke. */
  | { readonly kind: 'network'; readonly cause: unknown }
  /** No complete answer within so many milliseconds. */
  | { readonly kind: 'timeout'; readonly after: number }
  /** The caller's own signal ended it. */
  | { readonly kind: 'aborted'; readonly cause: unknown }
  /** An answer, but none that Entente gives. */
  | { readonly kind: 'unreadable'; readonly status: number; readonly cause: unknown }

/** A failure for those who would rather catch: thrown by `orThrow`, and by walking a list row by row. */
export class ClientError extends Error {
  override readonly name = 'ClientError'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(messageOf(failure), 'cause' in failure ? { cause: failure.cause } : {})
    this.failure = failure
  }
}

/** The value of a call; throws a `ClientError` where there is none. */
export function orThrow<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new ClientError(result.error)
}

function messageOf(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
    case 'unauthorized':
      return [failure.error_code, ...failure.sentences].join(' ')
    case 'timeout':
      return `No answer within ${failure.after} ms`
    default:
      return failure.kind
  }
}
