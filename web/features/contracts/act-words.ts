import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractAct } from '@entente/shared/domain/contracts/index.ts'
import type { Catalogues } from '../../messages/catalogues.ts'

/** Whether the present account issued it; the other party is its owner then. */
export const isMine = ({ partner, owner }: Pick<Contract, 'partner' | 'owner'>): boolean =>
  partner.id === owner.id

/** What an act is called where it can be taken: its issuer approves by signing, and a signed one is signed anew (7.3). */
export function actWord(act: ContractAct, contract: Contract, words: Catalogues['contracts']): string {
  if (act !== 'sign') return words.steps[act].act
  if (isMine(contract)) return words.approve
  return contract.update_available ? words.updateAct : words.sign
}

/** The act that the contract waits for, where it waits for the present account and can still be done. */
export const awaitedAct = ({ turn, actions }: Contract): ContractAct | undefined =>
  turn === 'you' ? actions.find((act) => act === 'sign' || act === 'enroll') : undefined
