import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readComparison } from '../../features/agreements/compare/compare-search.ts'
import { loadMessages } from '../../messages/catalogues.ts'
import { partnersRoute, readList } from './partners-route.ts'

const loadForms = () => Promise.all([loadMessages('agreements'), loadMessages('forms')])

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

const createAgreementRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/new',
  loader: loadForms,
  component: lazyRouteComponent(
    () => import('../../features/agreements/write/create-agreement-page.tsx'),
    'CreateAgreementPage',
  ),
})

// Forms take the page of the agreement's tabs, so they stand beside it and not in it.
const createDistributionRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/$agreementId/distribution/new',
  loader: loadForms,
  component: lazyRouteComponent(
    () => import('../../features/agreements/write/create-distribution-page.tsx'),
    'CreateDistributionPage',
  ),
})

const editAgreementRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/$agreementId/edit',
  loader: loadForms,
  component: lazyRouteComponent(
    () => import('../../features/agreements/write/edit-agreement-page.tsx'),
    'EditAgreementPage',
  ),
})

const agreementRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/$agreementId',
  loader: loadForms,
  component: lazyRouteComponent(
    () => import('../../features/agreements/agreement-page.tsx'),
    'AgreementPage',
  ),
})

const tabs = [
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
      () => import('../../features/agreements/versions/agreement-versions.tsx'),
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
      () => import('../../features/agreements/offer/linked-marketplaces.tsx'),
      'LinkedMarketplaces',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'product-groups',
    component: lazyRouteComponent(
      () => import('../../features/agreements/offer/linked-product-groups.tsx'),
      'LinkedProductGroups',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'products',
    component: lazyRouteComponent(
      () => import('../../features/agreements/offer/offered-products.tsx'),
      'OfferedProducts',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'contracts',
    validateSearch: readList,
    loader: () => loadMessages('contracts'),
    component: lazyRouteComponent(
      () => import('../../features/contracts/contracts-of-agreement.tsx'),
      'ContractsOfAgreement',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'partners',
    validateSearch: readList,
    component: lazyRouteComponent(
      () => import('../../features/agreements/agreement-partners.tsx'),
      'AgreementPartners',
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

/** Agreements: their list, their pages, and where they are written. */
export const agreementRoutes = [
  agreementsRoute,
  createAgreementRoute,
  createDistributionRoute,
  editAgreementRoute,
  agreementRoute.addChildren(tabs),
  compareRoute,
] as const
