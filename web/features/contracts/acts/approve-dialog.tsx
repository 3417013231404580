import { useMessages } from '../../../messages/use-messages.ts'
import { ActQuestion } from './act-question.tsx'
import { useContractCalls } from './calls.ts'
import type { ActDialogProps } from './dialog-props.ts'
import { subjectOf } from './subject-of.ts'

/** The issuer agrees to what the partner enrolled for (domain: section 8.3 row 3, 8.4 row 2). */
export function ApproveDialog({ contract, onClose }: ActDialogProps) {
  const { approve: words, notNow } = useMessages('contractActs')
  const calls = useContractCalls(contract.id)
  const { type, partner, sourcing } = contract
  const subject = subjectOf(contract)
  return (
    <ActQuestion
      contract={contract}
      act="sign"
      title={words.title(partner.name, subject)}
      keep={notNow}
      label={words.act}
      failed={words.failed}
      done={words.done(partner.name)}
      send={calls.approve}
      onClose={onClose}
    >
      <p>
        {type === 'syndication'
          ? words.syndication(partner.name, subject, sourcing?.marketplace?.name)
          : words.distribution(partner.name, subject)}
      </p>
    </ActQuestion>
  )
}
