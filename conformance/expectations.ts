import type { Place } from './product/world.ts'
import { heldAt } from './reference/rows.ts'

/** Enumerations that the reference writes as plain texts: by list and field, their words. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/accounts/{account_pk}/users': { status: ['invited', 'joined', 'expired'] },
}

/** Where the answer to a GET depends on the object that is asked for: by operation, the status to expect. */
export const EXPECTED: Readonly<Record<string, (place: Place) => number>> = {
  // Without a document there is nothing to be sent to (D-29).
  'GET /agreements/{id}/document': ({ along: [agreement] }) =>
    heldAt(agreement, ['version', 'link']) ? 302 : 404,
  'GET /agreements/{agreement_id}/versions/{version}/document': ({ along: [, version] }) =>
    heldAt(version, ['link']) ? 302 : 404,
}
