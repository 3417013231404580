import type { Contract } from '@entente/shared/api/contracts.ts'

interface Offers {
  /** What waits for an answer, also where it can not be signed just now. */
  readonly pending: readonly Contract[]
  /** The one that is being read: the one asked for, else the newest that can be signed. */
  readonly present: Contract | undefined
  /** What was turned down; its issuers can be asked again. */
  readonly rejected: readonly Contract[]
  /** Whether the one asked for is no longer among them. */
  readonly isGone: boolean
}

/** Puts what an account was offered in order, newest first, for whoever came to answer one of them. */
export function offersOf(contracts: readonly Contract[], wanted: string | undefined): Offers {
  const pending = contracts.filter(({ status }) => status === 'pending')
  const found = pending.find(({ id }) => id === wanted)
  return {
    pending,
    present: found ?? pending.find(isSignable) ?? pending[0],
    rejected: contracts.filter(({ status }) => status === 'rejected'),
    isGone: wanted !== undefined && !found,
  }
}

/** Whether it can be signed now: it has not expired, and a version of its agreement is active. */
const isSignable = ({ actions }: Contract): boolean => actions.includes('sign')

/** Why it can not. */
export const obstacleOf = (contract: Contract, now: Date): 'expired' | 'notReady' | undefined => {
  if (isSignable(contract)) return undefined
  const { expire_at } = contract
  return expire_at !== null && new Date(expire_at) <= now ? 'expired' : 'notReady'
}
