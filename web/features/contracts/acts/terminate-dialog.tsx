import { useMessages } from '../../../messages/use-messages.ts'
import { ActQuestion } from './act-question.tsx'
import { useContractCalls } from './calls.ts'
import type { ActDialogProps } from './dialog-props.ts'
import { LIMITS } from './limits.ts'
import { Resting } from './resting.tsx'
import { subjectOf } from './subject-of.ts'

/** The issuer ends a contract that is in force, and with it what rests on it (domain: sections 8.1 to 8.5, D-18). */
export function TerminateDialog({ contract, onClose }: ActDialogProps) {
  const { terminate: words, reason, bothRead } = useMessages('contractActs')
  const calls = useContractCalls(contract.id)
  const { type, partner } = contract
  const subject = subjectOf(contract)
  return (
    <ActQuestion
      danger
      contract={contract}
      act="terminate"
      title={words.title(partner.name, subject)}
      keep={words.keep}
      label={words.act}
      note={{ label: reason, hint: bothRead, limit: LIMITS.termination }}
      failed={words.failed}
      done={words.done(partner.name)}
      send={calls.terminate}
      onClose={onClose}
    >
      <p>{words.texts[type](partner.name, subject)}</p>
      <Resting contract={contract} />
    </ActQuestion>
  )
}
