import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readOffersSearch } from '../../features/offers/offers-search.ts'
import { loadMessages } from '../../messages/catalogues.ts'
import { LanguageScope } from '../../messages/language-scope.tsx'
import { requireClosedPortal } from './require-session.ts'
import { rootRoute } from './root-route.ts'

const OffersPage = lazyRouteComponent(() => import('../../features/offers/offers-page.tsx'), 'OffersPage')

/** Where people of an account are until its first contract is signed. */
export const offersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'contracts/pending',
  validateSearch: readOffersSearch,
  beforeLoad: requireClosedPortal,
  loader: () => Promise.all([loadMessages('offers'), loadMessages('forms'), OffersPage.preload?.()]),
  component: () => (
    <LanguageScope of="offers">
      <OffersPage />
    </LanguageScope>
  ),
})
