import type { Context } from '@entente/shared/api/accounts.ts'
import { redirect } from '@tanstack/react-router'
import { ApiError } from '../../lib/api-error.ts'
import { contextQuery } from '../../lib/session.ts'
import { queryClient } from '../query-client.ts'

interface Place {
  location: { href: string }
}

/**
 * Sends whoever is not signed in to the login page, and people whose portal is still closed to the contracts that open it
 * (domain: section 11.3); both lead back here.
 */
export async function requireSession(place: Place): Promise<void> {
  const { account } = await signedIn(place)
  if (account.portal === 'closed')
    throw redirect({ to: '/contracts/pending', search: { return: place.location.href } })
}

/** The page before the portal is nobody's whose portal is open. */
export async function requireClosedPortal(place: Place & { search: { return?: string } }): Promise<void> {
  const { account } = await signedIn(place)
  if (account.portal === 'open') throw redirect({ href: place.search.return ?? '/partners', replace: true })
}

async function signedIn({ location }: Place): Promise<Context> {
  try {
    return await queryClient.ensureQueryData(contextQuery)
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      throw redirect({ to: '/login', search: { return: location.href } })
    }
    throw error
  }
}
