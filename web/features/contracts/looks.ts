import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import type { StatusLook } from '../../ui/status.tsx'

/** How a contract's status is drawn. */
export const contractLooks: Record<ContractStatus, StatusLook> = {
  enrolling: { shape: 'half', tone: 'teal' },
  pending: { shape: 'most', tone: 'amber' },
  active: { shape: 'full', tone: 'green' },
  rejected: { shape: 'crossed', tone: 'red' },
  terminated: { shape: 'struck', tone: 'grey' },
}

/** How it is said that a newer version can be signed. */
export const updateLook: StatusLook = { shape: 'arrow', tone: 'violet' }
