import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readWizardSearch } from '../../features/partners/new-partner/wizard-search.ts'
import { loadMessages } from '../../messages/catalogues.ts'
import { offersRoute } from './offers-route.tsx'
import { openRoutes } from './open-routes.tsx'
import { partnerRoutes } from './partner-routes.ts'
import { requireSession } from './require-session.ts'
import { rootRoute } from './root-route.ts'
import { shellRoute } from './shell-route.ts'

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/partners' })
  },
})

// The wizard takes the whole window, so it stands beside the shell and not in it.
const newPartnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'partners/new',
  validateSearch: readWizardSearch,
  beforeLoad: requireSession,
  loader: () => Promise.all([loadMessages('wizard'), loadMessages('forms')]),
  component: lazyRouteComponent(
    () => import('../../features/partners/new-partner/new-partner-page.tsx'),
    'NewPartnerPage',
  ),
})

/** Which page stands at which address. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  ...openRoutes,
  offersRoute,
  newPartnerRoute,
  shellRoute.addChildren([partnerRoutes]),
])
