import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readComparison } from '../../features/agreements/compare/compare-search.ts'
import type { ListParams } from '../../lib/list-state.ts'
import { loadMessages } from '../../messages/catalogues.ts'
import { shellRoute } from './shell-route.ts'

/** Each list reads its address itself, so that what it knows comes with its page. */
const readList = (params: Record<string, unknown>): ListParams => params

const partnersRoute = createRoute({ getParentRoute: () => shellRoute, path: 'partners' })

const directoryRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: '/',
  validateSearch: readList,
  loader: () => loadMessages('partners'),
  component: lazyRouteComponent(() => import('../../features/partners/directory-page.tsx'), 'DirectoryPage'),
})

const partnerRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: '$partnerId',
  loader: () => loadMessages('partners'),
  component: lazyRouteComponent(() => import('../../features/partners/partner-page.tsx'), 'PartnerPage'),
})

const partnerPages = [
  createRoute({
    getParentRoute: () => partnerRoute,
    path: '/',
    component: lazyRouteComponent(
      () => import('../../features/partners/partner-general.tsx'),
      'PartnerGeneral',
    ),
  }),
  createRoute({
    getParentRoute: () => partnerRoute,
    path: 'contracts',
    loader: () => loadMessages('contracts'),
    component: lazyRouteComponent(
      () => import('../../features/contracts/contracts-of-partner.tsx'),
      'ContractsOfPartner',
    ),
  }),
] as const

const contractsRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'contracts',
  validateSearch: readList,
  loader: () => loadMessages('contracts'),
  component: lazyRouteComponent(() => import('../../features/contracts/contracts-page.tsx'), 'ContractsPage'),
})

const contractRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'contracts/$contractId',
  loader: () => loadMessages('contracts'),
  component: lazyRouteComponent(() => import('../../features/contracts/contract-page.tsx'), 'ContractPage'),
})

const agreementsRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements',
  validateSearch: readList,
  loader: () => loadMessages('agreements'),
  component: lazyRouteComponent(
    () => import('../../features/agreements/agreements-page.tsx'),
    'AgreementsPage',
  ),
})

const agreementRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/$agreementId',
  loader: () => loadMessages('agreements'),
  component: lazyRouteComponent(
    () => import('../../features/agreements/agreement-page.tsx'),
    'AgreementPage',
  ),
})

const agreementPages = [
  createRoute({
    getParentRoute: () => agreementRoute,
    path: '/',
    component: lazyRouteComponent(
      () => import('../../features/agreements/agreement-general.tsx'),
      'AgreementGeneral',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'versions',
    component: lazyRouteComponent(
      () => import('../../features/agreements/agreement-versions.tsx'),
      'AgreementVersions',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'distribution',
    component: lazyRouteComponent(
      () => import('../../features/agreements/distribution-agreements.tsx'),
      'DistributionAgreements',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'marketplaces',
    component: lazyRouteComponent(
      () => import('../../features/agreements/linked-marketplaces.tsx'),
      'LinkedMarketplaces',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'product-groups',
    component: lazyRouteComponent(
      () => import('../../features/agreements/linked-product-groups.tsx'),
      'LinkedProductGroups',
    ),
  }),
] as const

// Two texts beside each other take the width that the tabs of an agreement leave free.
const compareRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/$agreementId/versions/compare',
  validateSearch: readComparison,
  loader: () => Promise.all([loadMessages('agreements'), loadMessages('comparison')]),
  component: lazyRouteComponent(
    () => import('../../features/agreements/compare/compare-page.tsx'),
    'ComparePage',
  ),
})

/** The module Partners: the Directory, contracts and agreements, with the pages of each. */
export const partnerRoutes = partnersRoute.addChildren([
  directoryRoute,
  partnerRoute.addChildren(partnerPages),
  contractsRoute,
  contractRoute,
  agreementsRoute,
  agreementRoute.addChildren(agreementPages),
  compareRoute,
])
