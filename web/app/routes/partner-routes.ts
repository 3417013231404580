import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readAct } from '../../features/contracts/act-search.ts'
import { loadMessages } from '../../messages/catalogues.ts'
import { agreementRoutes } from './agreement-routes.ts'
import { formRoutes } from './form-routes.ts'
import { partnersRoute, readList } from './partners-route.ts'

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
    validateSearch: readList,
    loader: () => Promise.all([loadMessages('contracts'), loadMessages('agreements')]),
    component: lazyRouteComponent(() => import('../pages/partner-contracts.tsx'), 'PartnerContracts'),
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
  validateSearch: readAct,
  loader: () => loadMessages('contracts'),
  component: lazyRouteComponent(() => import('../pages/contract-with-data.tsx'), 'ContractWithData'),
})

/** The module Partners: the Directory, contracts and agreements, with the pages of each. */
export const partnerRoutes = partnersRoute.addChildren([
  directoryRoute,
  partnerRoute.addChildren(partnerPages),
  contractsRoute,
  contractRoute,
  ...agreementRoutes,
  ...formRoutes,
])
