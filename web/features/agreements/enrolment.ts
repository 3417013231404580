import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { type ContractStatus, OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import type { StatusLook } from '../../ui/status.tsx'

/** Where a partner stands with an agreement: as its contract does, `new` where there was none yet (D-16). */
export type Enrolment = ContractStatus | 'new'

/** How that is drawn. */
export const enrolmentLooks: Record<Enrolment, StatusLook> = {
  new: { shape: 'ring', tone: 'grey' },
  enrolling: { shape: 'half', tone: 'teal' },
  pending: { shape: 'most', tone: 'amber' },
  active: { shape: 'full', tone: 'green' },
  rejected: { shape: 'crossed', tone: 'red' },
  terminated: { shape: 'struck', tone: 'grey' },
}

/** Contracts that are not ended under one agreement; what is sourced has one for each product (D-54). */
export const openUnder = (agreementId: string, contracts: readonly Contract[]): Contract[] =>
  contracts.filter(
    ({ agreement, status }) => agreement.id === agreementId && OPEN_STATUSES.some((open) => open === status),
  )

/** The contract that says where one stands with an agreement: one in force, else an open one, else the latest, which comes first. */
export const tellingContract = (
  agreementId: string,
  newestFirst: readonly Contract[],
): Contract | undefined => {
  const open = openUnder(agreementId, newestFirst)
  return (
    open.find(({ status }) => status === 'active') ??
    open[0] ??
    newestFirst.find(({ agreement }) => agreement.id === agreementId)
  )
}

/** Whether one enters an agreement for the first time or once more. */
export type Entry = 'first' | 'again'

/**
 * Whether a vendor can enter a distribution agreement now: there is something to sign, nothing open under it, and its
 * program contract is active (domain: sections 5.3, 8.3).
 */
export function entryTo(
  { id, type, parent, version }: Agreement,
  newestFirst: readonly Contract[],
): Entry | undefined {
  if (type !== 'distribution' || !parent || !version?.active) return undefined
  if (tellingContract(parent.id, newestFirst)?.status !== 'active') return undefined
  const telling = tellingContract(id, newestFirst)
  if (!telling) return 'first'
  return openUnder(id, newestFirst).length > 0 ? undefined : 'again'
}

/** The agreements by their ids, with the programs that distribution agreements stand in. */
export const idsWithParents = (agreements: readonly Agreement[]): string[] => [
  ...new Set(agreements.flatMap(({ id, parent }) => (parent ? [id, parent.id] : [id]))),
]
