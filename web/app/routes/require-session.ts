import { redirect } from '@tanstack/react-router'
import { ApiError } from '../../lib/api-error.ts'
import { contextQuery } from '../../lib/session.ts'
import { queryClient } from '../query-client.ts'

/** Sends whoever is not signed in to the login page, which leads back here. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  try {
    await queryClient.ensureQueryData(contextQuery)
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      throw redirect({ to: '/login', search: { return: location.href } })
    }
    throw error
  }
}
