import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useState } from 'react'
import type { Terms } from './terms.ts'

/** What was read before it was accepted, as the API takes it: nothing else is signed. */
export interface Read {
  readonly version: number
  readonly description: string
}

/** What of an agreement can be signed now; nothing where no version of it is in force. */
export const inForce = ({ version, description }: Agreement): Read | undefined =>
  version ? { version: version.version, description } : undefined

/** Whether what was read is still what is in sight. */
export const isSame = (read: Read | undefined, now: Read | undefined): boolean =>
  read !== undefined && read.version === now?.version && read.description === now.description

/** The tick under a text to be signed. It is for the text in sight: another that comes into force has to be read first. */
export function useTick(terms: Terms | undefined) {
  const [ticked, setTicked] = useState<Read>()
  const now = terms && inForce(terms.agreement)
  return {
    /** What was read and accepted. */
    accepted: isSame(ticked, now) ? ticked : undefined,
    tick: (on: boolean) => setTicked(on ? now : undefined),
  }
}
