import { type Failure, openClient, type Result } from '@entente/client'
import { accountHeader } from './acting-account.ts'
import { ApiError } from './api-error.ts'
import { tellingFetch } from './sending.ts'

export type { Page } from '@entente/client'

/** The API for whoever is signed in. Queries repeat by themselves and show it, so the client repeats nothing. */
export const entente = openClient({
  headers: ({ method, path }) => accountHeader(method, path),
  retries: { most: 0 },
  timeout: Number.POSITIVE_INFINITY,
  fetch: tellingFetch,
})

let onSessionLost: () => void = () => undefined

/** Says what happens when the server no longer knows who is calling. */
export function whenSessionIsLost(handler: () => void): void {
  onSessionLost = handler
}

interface Exception {
  /** A refused sign-in is an answer, not a lost session. */
  readonly keepOn401?: boolean
}

/** The value of a call. Queries and mutations want failures thrown: every refusal is an `ApiError`. */
export async function answered<Value>(
  asked: Promise<Result<Value>>,
  { keepOn401 = false }: Exception = {},
): Promise<Value> {
  const result = await asked
  if (result.ok) return result.value
  const { error } = result
  if (error.kind === 'aborted' || error.kind === 'unreadable') throw error.cause
  if (error.kind === 'unauthorized' && !keepOn401) onSessionLost()
  throw thrown(error)
}

function thrown(failure: Failure): ApiError {
  if (!('sentences' in failure))
    return new ApiError({ status: 0, error_code: failure.kind, errors: [], cause: failure })
  return new ApiError({ ...failure, errors: failure.sentences })
}
