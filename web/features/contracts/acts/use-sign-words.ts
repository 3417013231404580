import type { Contract } from '@entente/shared/api/contracts.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'

/** How a signature is called, before and after: of an offer or of a new version. */
export function useSignWords(contract: Contract, version: number | undefined) {
  const { sign: words } = useMessages('contractActs')
  const { sign } = useMessages('contracts')
  const format = useFormat()
  const { partner, agreement, status } = contract
  const number = version === undefined ? '' : format.number(version)
  if (status === 'active')
    return { title: words.updateTitle(agreement.name), label: sign, done: words.updated(number) }
  return { title: words.title(partner.name), label: sign, done: words.signed(agreement.name) }
}
