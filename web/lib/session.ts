import type { Account, Context } from '@entente/shared/api/accounts.ts'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** Who is signed in, and for which account. Being signed out is an answer here, not a lost session. */
export const contextQuery = queryOptions({
  queryKey: ['context'],
  queryFn: ({ signal }) => api.get<Context>('/auth/context', { signal, keepOn401: true }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The accounts the signed-in person may act for. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => api.list<Account>('/accounts', { signal }),
})

/** The present session; only for pages that need one. */
export const useSession = (): Context => useSuspenseQuery(contextQuery).data
