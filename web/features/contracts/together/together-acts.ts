import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractAct } from '@entente/shared/domain/contracts/index.ts'
import { isMine } from '../act-words.ts'

/** What can be done to many contracts at once; who signs for a partner reads each by itself. */
export const TOGETHER = ['sign', 'reject', 'terminate'] as const satisfies readonly ContractAct[]
export type TogetherAct = (typeof TOGETHER)[number]

/** Whether the present account may do this to the contract now; its issuer signs by approving (domain: section 7.3). */
export const mayTogether = (contract: Contract, act: TogetherAct): boolean =>
  contract.actions.includes(act) && (act !== 'sign' || isMine(contract))
