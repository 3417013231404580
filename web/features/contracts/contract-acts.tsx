import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { MenuItemLink } from '../../ui/links.tsx'
import { actWord } from './act-words.ts'

/** What can be done with a contract now, as items of its row's menu; each leads to the contract, where it is done. */
export function ContractActs({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  return contract.actions.map((act) => (
    <MenuItemLink
      key={act}
      to="/partners/contracts/$contractId"
      params={{ contractId: contract.id }}
      search={{ act }}
    >
      {actWord(act, contract, words)}
    </MenuItemLink>
  ))
}
