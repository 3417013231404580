import { useMessages } from '../../../messages/use-messages.ts'
import { isMine } from '../act-words.ts'
import { ActQuestion } from './act-question.tsx'
import { useContractCalls } from './calls.ts'
import type { ActDialogProps } from './dialog-props.ts'
import { LIMITS } from './limits.ts'
import { subjectOf } from './subject-of.ts'

/** The partner turns an offer down, or the issuer an enrolment; either is for good. */
export function RejectDialog({ contract, onClose }: ActDialogProps) {
  const { reject: words, reason, shownTo, notNow } = useMessages('contractActs')
  const calls = useContractCalls(contract.id)
  const { partner } = contract
  return (
    <ActQuestion
      danger
      contract={contract}
      act="reject"
      title={words.title(partner.name, subjectOf(contract))}
      keep={notNow}
      label={words.act}
      note={{ label: reason, hint: shownTo(partner.name), limit: LIMITS.answer }}
      failed={words.failed}
      done={words.done(partner.name)}
      send={calls.reject}
      onClose={onClose}
    >
      <p>{isMine(contract) ? words.asIssuer(partner.name) : words.asPartner(partner.name)}</p>
    </ActQuestion>
  )
}
