import { CONTRACT_ACTS, type ContractAct } from '@entente/shared/domain/contracts/index.ts'

/** What can be done to a contract on its page: an act of its life, or writing what may still be written. */
export type PageAct = ContractAct | 'edit'

/** What the address of a contract says: the act that somebody came for. */
export interface ActSearch {
  act?: PageAct
}

const PAGE_ACTS: readonly PageAct[] = [...CONTRACT_ACTS, 'edit']

/** Reads the act from the address; one that does not exist is dropped. */
export function readAct({ act }: Record<string, unknown>): ActSearch {
  const known = PAGE_ACTS.find((one) => one === act)
  return known ? { act: known } : {}
}
