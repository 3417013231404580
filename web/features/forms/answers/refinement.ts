import type { HistoryEntry } from '@entente/shared/api/contracts.ts'

/** The act by which the issuer handed an enrolment back last, as long as it was not submitted again. */
export function lastRefinement(newestFirst: readonly HistoryEntry[]): HistoryEntry | undefined {
  const last = newestFirst.find(
    ({ action, from }) => action === 'refine' || (action === 'enroll' && from === 'enrolling'),
  )
  return last?.action === 'refine' ? last : undefined
}
