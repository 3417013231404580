import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readWizardSearch, type WizardSearch } from '../../lib/wizard-search.ts'
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

// A wizard takes the whole window, so it stands beside the shell and not in it.
const newPartnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'partners/new',
  validateSearch: readWizardSearch,
  beforeLoad: requireSession,
  loader: () => Promise.all([loadMessages('newPartner'), loadMessages('wizard'), loadMessages('forms')]),
  component: lazyRouteComponent(
    () => import('../../features/partners/new-partner/new-partner-page.tsx'),
    'NewPartnerPage',
  ),
})

const newContractRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'partners/contracts/new',
  validateSearch: readWizardSearch,
  beforeLoad: requireSession,
  loader: () => Promise.all([loadMessages('newContract'), loadMessages('wizard'), loadMessages('forms')]),
  component: lazyRouteComponent(
    () => import('../../features/contracts/new-contract/new-contract-page.tsx'),
    'NewContractPage',
  ),
})

interface EnrollSearch extends WizardSearch {
  /** The product it began at. */
  product?: string
  /** The service agreement in whose list that stands. */
  service?: string
}

const readEnrollSearch = ({ product, service, ...search }: Record<string, unknown>): EnrollSearch => ({
  ...readWizardSearch(search),
  ...(product ? { product: String(product) } : {}),
  ...(service ? { service: String(service) } : {}),
})

const enrollRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'partners/agreements/$agreementId/enroll',
  validateSearch: readEnrollSearch,
  beforeLoad: requireSession,
  loader: () =>
    Promise.all([
      loadMessages('sourcing'),
      loadMessages('enrolment'),
      loadMessages('agreements'),
      loadMessages('wizard'),
      loadMessages('forms'),
    ]),
  component: lazyRouteComponent(
    () => import('../../features/agreements/sourcing/enroll-page.tsx'),
    'EnrollPage',
  ),
})

/** Which page stands at which address. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  ...openRoutes,
  offersRoute,
  newPartnerRoute,
  newContractRoute,
  enrollRoute,
  shellRoute.addChildren([partnerRoutes]),
])
