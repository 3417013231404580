import type { Contract } from '@entente/shared/api/contracts.ts'

/** What every dialog over a contract is given. */
export interface ActDialogProps {
  contract: Contract
  onClose: () => void
}
