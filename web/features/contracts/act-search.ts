import { CONTRACT_ACTS, type ContractAct } from '@entente/shared/domain/contracts/index.ts'

/** What the address of a contract says: the act that somebody came for. */
export interface ActSearch {
  act?: ContractAct
}

/** Reads the act from the address; one that does not exist is dropped. */
export function readAct({ act }: Record<string, unknown>): ActSearch {
  const known = CONTRACT_ACTS.find((one) => one === act)
  return known ? { act: known } : {}
}
