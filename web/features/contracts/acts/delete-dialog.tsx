import { useMessages } from '../../../messages/use-messages.ts'
import { ActQuestion } from './act-question.tsx'
import { useContractCalls } from './calls.ts'
import type { ActDialogProps } from './dialog-props.ts'

/** The issuer takes back an offer that nobody has answered; it leads back to the list (domain: section 8.1, row 4). */
export function DeleteDialog({ contract, onClose }: ActDialogProps) {
  const { delete: words } = useMessages('contractActs')
  const calls = useContractCalls(contract.id)
  const { partner, agreement } = contract
  return (
    <ActQuestion
      danger
      contract={contract}
      act="delete"
      title={words.title(partner.name, agreement.name)}
      keep={words.keep}
      label={words.act}
      failed={words.failed}
      done={words.done(partner.name)}
      send={calls.delete}
      onClose={onClose}
    >
      <p>{words.text(partner.name)}</p>
      <p>{words.forGood}</p>
    </ActQuestion>
  )
}
