import type { Context, Login } from '@entente/shared/api/accounts.ts'
import type {
  Acceptance,
  AcceptanceResult,
  Invitation,
  InvitationCheckResult,
} from '@entente/shared/api/activation.ts'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import type { Language } from '../../messages/language.ts'

const pathOf = (code: string) => `/activation/${encodeURIComponent(code)}`

/** The invitation behind a link; looking at it does not use it up. */
export const invitationQuery = (code: string) =>
  queryOptions({
    queryKey: ['activation', code],
    queryFn: ({ signal }) => api.get<Invitation>(pathOf(code), { signal, keepOn401: true }),
    // What is being read and accepted must not change under the reader.
    staleTime: Number.POSITIVE_INFINITY,
    // Coming back after it was answered must not show it as still open.
    gcTime: 0,
    retry: (failures, error) => failures < 2 && error instanceof ApiError && error.status === 0,
  })

/** Where the document of the invitation is served from, to be shown, opened or downloaded. */
export const documentAddress = (code: string) => `/public/v1${pathOf(code)}/document`

/** The document as text. */
export const documentTextQuery = (code: string) =>
  queryOptions({
    queryKey: ['activation', code, 'document'],
    queryFn: async ({ signal }) => {
      const response = await fetch(documentAddress(code), { signal })
      if (!response.ok) throw new Error(`The document answered ${response.status}`)
      return response.text()
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The calls of the recipient, answered in the language of the page. */
export const recipientCalls = (code: string, language: Language) => {
  const options = { keepOn401: true, headers: { 'accept-language': language } }
  return {
    check: (email: string) => api.post<InvitationCheckResult>(`${pathOf(code)}/check`, { email }, options),
    signIn: (login: Login) => api.post<Context>('/auth/login', login, options),
    accept: (acceptance: Acceptance) =>
      api.post<AcceptanceResult>(`${pathOf(code)}/accept`, acceptance, options),
    reject: (rejection: { email: string | null; note: string | null }) =>
      api.post<void>(`${pathOf(code)}/reject`, rejection, options),
  }
}
