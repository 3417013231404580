import { createRouter } from '@tanstack/react-router'
import { actingFor } from '../lib/acting-account.ts'
import { whenSessionIsLost } from '../lib/api.ts'
import { contextQuery } from '../lib/session.ts'
import { ErrorPage } from './error-page.tsx'
import { focusNewPage } from './focus.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { queryClient } from './query-client.ts'
import { routeTree } from './routes/route-tree.ts'
import { parseSearch, stringifySearch } from './search-params.ts'

/** Every address of the app. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

actingFor(() => queryClient.getQueryData(contextQuery.queryKey)?.account.id)

whenSessionIsLost(() => {
  if (router.latestLocation.pathname === '/login') return
  queryClient.clear()
  router.navigate({ to: '/login', search: { return: router.latestLocation.href, ended: true } })
})

router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) focusNewPage()
})
