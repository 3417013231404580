import type { Login } from '@entente/shared/api/accounts.ts'
import type { Acceptance } from '@entente/shared/api/activation.ts'
import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import type { Language } from '../../messages/language.ts'

const keepOn401 = true

/** The invitation behind a link; looking at it does not use it up. */
export const invitationQuery = (code: string) =>
  queryOptions({
    queryKey: ['activation', code],
    queryFn: ({ signal }) => answered(entente.getInvitation(code, { signal }), { keepOn401 }),
    // What is being read and accepted must not change under the reader.
    staleTime: Number.POSITIVE_INFINITY,
    // Coming back after it was answered must not show it as still open.
    gcTime: 0,
    retry: (failures, error) => failures < 2 && error instanceof ApiError && error.status === 0,
  })

/** Where the document of the invitation is served from, to be shown, opened or downloaded. */
export const documentAddress = (code: string) => `/public/v1/activation/${encodeURIComponent(code)}/document`

/** The document as text. */
export const documentTextQuery = (code: string) =>
  queryOptions({
    queryKey: ['activation', code, 'document'],
    queryFn: async ({ signal }) =>
      (await answered(entente.getInvitationDocument(code, { signal }), { keepOn401 })).text(),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The calls of the recipient, answered in the language of the page. */
export const recipientCalls = (code: string, language: Language) => {
  const options = { headers: { 'accept-language': language } }
  return {
    check: (email: string) => answered(entente.checkInvitation(code, { email }, options), { keepOn401 }),
    signIn: (login: Login) => answered(entente.signIn(login, options), { keepOn401 }),
    accept: (acceptance: Acceptance) =>
      answered(entente.acceptInvitation(code, acceptance, options), { keepOn401 }),
    reject: (rejection: { email: string | null; note: string | null }) =>
      answered(entente.rejectInvitation(code, rejection, options), { keepOn401 }),
  }
}
