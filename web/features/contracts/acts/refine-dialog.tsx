import { useMessages } from '../../../messages/use-messages.ts'
import { ActQuestion } from './act-question.tsx'
import { useContractCalls } from './calls.ts'
import type { ActDialogProps } from './dialog-props.ts'
import { LIMITS } from './limits.ts'

/** The issuer hands an enrolment back, so that its form is completed (domain: section 8.3, row 6). */
export function RefineDialog({ contract, onClose }: ActDialogProps) {
  const { refine: words, shownTo, notNow } = useMessages('contractActs')
  const calls = useContractCalls(contract.id)
  const { name } = contract.partner
  return (
    <ActQuestion
      contract={contract}
      act="refine"
      title={words.title(name)}
      keep={notNow}
      label={words.act}
      note={{ label: words.note, hint: shownTo(name), limit: LIMITS.answer }}
      failed={words.failed}
      done={words.done(name)}
      send={calls.refine}
      onClose={onClose}
    >
      <p>{words.text(name)}</p>
    </ActQuestion>
  )
}
