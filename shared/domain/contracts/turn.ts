import { type ContractStatus, type ContractStep, type ContractType, lifecycles } from './index.ts'

/** Whose act a contract waits for, as one of its parties sees it. */
export const CONTRACT_TURNS = ['you', 'partner'] as const
export type ContractTurn = (typeof CONTRACT_TURNS)[number]

interface Standing {
  readonly type: ContractType
  readonly status: ContractStatus
  /** Whether an offer was not answered in time. */
  readonly expired?: boolean
}

/** The act that a contract waits for; none once it is in force or over, or where it only follows another contract. */
export const awaited = ({ type, status }: Standing): ContractStep | undefined =>
  status === 'active'
    ? undefined
    : lifecycles[type].stepsFrom(status).find(({ by, action }) => by !== 'system' && action !== 'delete')

/** Whose turn it is; an offer that nobody answered in time is the issuer's again, to be prolonged or taken back (7.8). */
export function turnOf({ expired = false, ...standing }: Standing): 'issuer' | 'partner' | undefined {
  const step = awaited(standing)
  if (!step || step.by === 'system') return undefined
  return expired && step.when?.includes('in_time') ? 'issuer' : step.by
}

/** Whether the partner of a contract in force can accept another version while one is active (domain: section 7.5). */
export const takesUpdates = (type: ContractType): boolean =>
  lifecycles[type].stepsFrom('active').some(({ action, by }) => action === 'sign' && by === 'partner')
