import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { safeReturnAddress } from '../../lib/return-address.ts'
import { contextQuery } from '../../lib/session.ts'
import { loadMessages } from '../../messages/catalogues.ts'
import { LanguageScope } from '../../messages/language-scope.tsx'
import { queryClient } from '../query-client.ts'
import { rootRoute } from './root-route.ts'

interface LoginSearch {
  /** Where to go once signed in. */
  return?: string
  /** Somebody was signed in and no longer is. */
  ended?: boolean
}

function readLoginSearch(params: Record<string, unknown>): LoginSearch {
  const address = safeReturnAddress(params.return)
  return { ...(address && { return: address }), ...(String(params.ended) === 'true' && { ended: true }) }
}

/** Whoever is signed in already goes on; a session that has just been found ended is not asked for again. */
async function passSignedIn({ search }: { search: LoginSearch }): Promise<void> {
  if (search.ended) return
  const session = await queryClient.ensureQueryData({ ...contextQuery, retry: false }).catch(() => undefined)
  if (session) throw redirect({ href: search.return ?? '/partners', replace: true })
}

const LoginPage = lazyRouteComponent(() => import('../../features/auth/login-page.tsx'), 'LoginPage')

const ActivationPage = lazyRouteComponent(
  () => import('../../features/activation/activation-page.tsx'),
  'ActivationPage',
)

const SetupPage = lazyRouteComponent(() => import('../../features/setup/setup-page.tsx'), 'SetupPage')

const readSecret = ({ secret }: Record<string, unknown>): { secret?: string } =>
  secret ? { secret: String(secret) } : {}

/** Pages for people who are not signed in. */
export const openRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'login',
    validateSearch: readLoginSearch,
    beforeLoad: passSignedIn,
    loader: () => Promise.all([loadMessages('auth'), LoginPage.preload?.()]),
    component: () => (
      <LanguageScope of="auth">
        <LoginPage />
      </LanguageScope>
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'contracts/activate',
    validateSearch: readSecret,
    loader: () =>
      Promise.all([loadMessages('activation'), loadMessages('forms'), ActivationPage.preload?.()]),
    component: () => (
      <LanguageScope of="activation">
        <ActivationPage />
      </LanguageScope>
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'setup',
    validateSearch: readSecret,
    loader: () => Promise.all([loadMessages('setup'), SetupPage.preload?.()]),
    component: () => (
      <LanguageScope of="setup">
        <SetupPage />
      </LanguageScope>
    ),
  }),
] as const
