import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { agreementList } from '../features/agreements/agreement-list.ts'
import { contractList } from '../features/contracts/contract-list.ts'
import { directoryList } from '../features/partners/directory-list.ts'
import { readWizardSearch } from '../features/partners/new-partner/wizard-search.ts'
import { ApiError } from '../lib/api-error.ts'
import { readListState } from '../lib/list-state.ts'
import { safeReturnAddress } from '../lib/return-address.ts'
import { contextQuery } from '../lib/session.ts'
import { LanguageScope } from '../messages/language-scope.tsx'
import { queryClient } from './query-client.ts'
import { Shell } from './shell/shell.tsx'

async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  try {
    await queryClient.ensureQueryData(contextQuery)
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      throw redirect({ to: '/login', search: { return: location.href } })
    }
    throw error
  }
}

const rootRoute = createRootRoute({ component: Outlet })

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/partners' })
  },
})

interface LoginSearch {
  return?: string
  ended?: boolean
}

const LoginPage = lazyRouteComponent(() => import('../features/auth/login-page.tsx'), 'LoginPage')
const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'login',
  validateSearch: (params: Record<string, unknown>): LoginSearch => {
    const address = safeReturnAddress(params.return)
    return { ...(address && { return: address }), ...(String(params.ended) === 'true' && { ended: true }) }
  },
  component: () => (
    <LanguageScope of="auth">
      <LoginPage />
    </LanguageScope>
  ),
})

const ActivationPage = lazyRouteComponent(
  () => import('../features/activation/activation-page.tsx'),
  'ActivationPage',
)
const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'contracts/activate',
  validateSearch: ({ secret }: Record<string, unknown>): { secret?: string } =>
    secret ? { secret: String(secret) } : {},
  component: () => (
    <LanguageScope of="activation">
      <ActivationPage />
    </LanguageScope>
  ),
})

// The wizard takes the whole window, so it stands beside the shell and not in it.
const newPartnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'partners/new',
  validateSearch: readWizardSearch,
  beforeLoad: requireSession,
  component: lazyRouteComponent(
    () => import('../features/partners/new-partner/new-partner-page.tsx'),
    'NewPartnerPage',
  ),
})

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: requireSession,
  component: Shell,
})

const partnersRoute = createRoute({ getParentRoute: () => shellRoute, path: 'partners' })

const directoryRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: '/',
  validateSearch: (params: Record<string, unknown>) => readListState(directoryList, params),
  component: lazyRouteComponent(() => import('../features/partners/directory-page.tsx'), 'DirectoryPage'),
})

const partnerRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: '$partnerId',
  component: lazyRouteComponent(() => import('../features/partners/partner-page.tsx'), 'PartnerPage'),
})
const partnerGeneralRoute = createRoute({
  getParentRoute: () => partnerRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/partners/partner-general.tsx'), 'PartnerGeneral'),
})
const partnerContractsRoute = createRoute({
  getParentRoute: () => partnerRoute,
  path: 'contracts',
  component: lazyRouteComponent(
    () => import('../features/contracts/contracts-of-partner.tsx'),
    'ContractsOfPartner',
  ),
})

const contractsRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'contracts',
  validateSearch: (params: Record<string, unknown>) => readListState(contractList, params),
  component: lazyRouteComponent(() => import('../features/contracts/contracts-page.tsx'), 'ContractsPage'),
})
const contractRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'contracts/$contractId',
  component: lazyRouteComponent(() => import('../features/contracts/contract-page.tsx'), 'ContractPage'),
})

const agreementsRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements',
  validateSearch: (params: Record<string, unknown>) => readListState(agreementList, params),
  component: lazyRouteComponent(() => import('../features/agreements/agreements-page.tsx'), 'AgreementsPage'),
})
const agreementRoute = createRoute({
  getParentRoute: () => partnersRoute,
  path: 'agreements/$agreementId',
  component: lazyRouteComponent(() => import('../features/agreements/agreement-page.tsx'), 'AgreementPage'),
})

const agreementPages = [
  createRoute({
    getParentRoute: () => agreementRoute,
    path: '/',
    component: lazyRouteComponent(
      () => import('../features/agreements/agreement-general.tsx'),
      'AgreementGeneral',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'versions',
    component: lazyRouteComponent(
      () => import('../features/agreements/agreement-versions.tsx'),
      'AgreementVersions',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'distribution',
    component: lazyRouteComponent(
      () => import('../features/agreements/distribution-agreements.tsx'),
      'DistributionAgreements',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'marketplaces',
    component: lazyRouteComponent(
      () => import('../features/agreements/linked-marketplaces.tsx'),
      'LinkedMarketplaces',
    ),
  }),
  createRoute({
    getParentRoute: () => agreementRoute,
    path: 'product-groups',
    component: lazyRouteComponent(
      () => import('../features/agreements/linked-product-groups.tsx'),
      'LinkedProductGroups',
    ),
  }),
] as const

/** Which page stands at which address. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  loginRoute,
  activationRoute,
  newPartnerRoute,
  shellRoute.addChildren([
    partnersRoute.addChildren([
      directoryRoute,
      partnerRoute.addChildren([partnerGeneralRoute, partnerContractsRoute]),
      contractsRoute,
      contractRoute,
      agreementsRoute,
      agreementRoute.addChildren(agreementPages),
    ]),
  ]),
])
