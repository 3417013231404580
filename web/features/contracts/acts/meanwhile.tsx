import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import { historyQuery } from '../api.ts'
import { useHistoryWords } from '../history-words.tsx'

interface MeanwhileProps {
  contract: Contract
  /** What it was when the dialog was opened. */
  before: ContractStatus
}

/** That somebody was faster, what they did, and what the contract is now. */
export function Meanwhile({ contract, before }: MeanwhileProps) {
  const words = useMessages('contractActs')
  const { statuses } = useMessages('contracts')
  const format = useFormat()
  const { data: history = [] } = useQuery(historyQuery(contract.id))
  const told = useHistoryWords(contract, history)
  const [latest] = history
  const now = statuses[contract.status]
  return (
    <Note tone="warning" live>
      <b>{contract.status === before ? words.notAnyMore(now) : words.tooLate(now)}</b>
      {latest && (
        <p>
          {told.title(latest)}, {told.by(latest)}, {format.shortMoment(latest.at)}
        </p>
      )}
      <p>{words.nothingDone}</p>
    </Note>
  )
}
