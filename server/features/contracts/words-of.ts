import type { NewContract } from '@entente/shared/api/contracts.ts'

/** What a partner says with its enrolment, for both to read: the internal note is the issuer's own (domain: section 7.7). */
export const wordsOf = ({ activation, note }: NewContract): string | undefined =>
  activation?.message?.trim() || note?.trim()
