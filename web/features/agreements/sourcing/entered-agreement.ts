import type { Agreement } from '@entente/shared/api/agreements.ts'
import { createContext, use } from 'react'

/** The agreement that a wizard leads into, for its steps. */
export const EnteredAgreement = createContext<Agreement | undefined>(undefined)

export function useEnteredAgreement(): Agreement {
  const agreement = use(EnteredAgreement)
  if (!agreement) throw new Error('A step of an enrolment stands in its wizard')
  return agreement
}
