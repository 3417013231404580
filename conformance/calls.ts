import { AGREEMENTS } from './calls/agreements.ts'
import { AUTH } from './calls/auth.ts'
import type { Calls } from './calls/call.ts'
import { CONTRACTS } from './calls/contracts.ts'
import { ENROLMENTS } from './calls/enrolments.ts'
import { LINKS } from './calls/links.ts'
import { OFFERS } from './calls/offers.ts'
import { VERSIONS } from './calls/versions.ts'

/**
 * How to call the operations that write, with bodies that are accepted and with some that are not. What is served and
 * has no entry here is a failure. Entries are called in this order, and what one of them changes the next ones see.
 */
export const CALLS: Calls = {
  ...AGREEMENTS,
  ...VERSIONS,
  ...LINKS,
  ...CONTRACTS,
  ...OFFERS,
  ...ENROLMENTS,
  ...AUTH,
}
