import type { Context } from '@entente/shared/api/accounts.ts'
import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { answered, entente } from './api.ts'
import { ApiError } from './api-error.ts'

/** Who is signed in, and for which account. Being signed out is an answer here, not a lost session. */
export const contextQuery = queryOptions({
  queryKey: ['context'],
  queryFn: ({ signal }) => answered(entente.getContext({ signal }), { keepOn401: true }),
  staleTime: Number.POSITIVE_INFINITY,
})

async function readVisitor(signal: AbortSignal): Promise<Context | null> {
  try {
    return await answered(entente.getContext({ signal }), { keepOn401: true })
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

/** Who looks at a page that is open to everybody; `null` is nobody. Asked once per visit: what the page began with stays. */
export const visitorQuery = queryOptions({
  queryKey: ['visitor'],
  queryFn: ({ signal }) => readVisitor(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
})

/** Takes over a session that the server has just answered with. */
export function rememberSession(queries: QueryClient, context: Context): void {
  queries.setQueryData(contextQuery.queryKey, context)
  queries.setQueryData(visitorQuery.queryKey, context)
}

/** The accounts the signed-in person may act for. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => answered(entente.listAccounts({}, { signal }).page()),
})

/** The present session; only for pages that need one. */
export const useSession = (): Context => useSuspenseQuery(contextQuery).data
