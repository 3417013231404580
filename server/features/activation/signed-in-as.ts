import type { Actor, Ctx } from '../../platform/context.ts'

const plain = (email: string) => email.trim().toLowerCase()

/** Whoever is signed in with this e-mail in a browser; an API token proves no person, only its account. */
export const signedInAs = ({ actor }: Ctx, email: string): Actor | undefined =>
  actor && !actor.tokenId && plain(actor.email) === plain(email) ? actor : undefined
