import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../lib/api-error.ts'

const worthAnotherTry = (error: Error) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 502)

/** The browser's memory of what the server said. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Offline nothing waits in silence to be sent later: it fails at once, and the page says so.
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && worthAnotherTry(error),
    },
    mutations: { networkMode: 'always' },
  },
})
