import type { ContractStatus } from './index.ts'

/** How a contract ends whose prerequisite was ended, by where it stands (D-18). */
export const AFTERMATH: Readonly<Record<ContractStatus, 'reject' | 'terminate' | undefined>> = {
  enrolling: 'reject',
  pending: 'reject',
  active: 'terminate',
  rejected: undefined,
  terminated: undefined,
}
