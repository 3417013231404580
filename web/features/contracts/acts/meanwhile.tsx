import type { Contract } from '@entente/shared/api/contracts.ts'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import { historyQuery } from '../api.ts'
import { useHistoryWords } from '../history-words.tsx'

/** That somebody was faster, what they did, and what the contract is now. */
export function Meanwhile({ contract }: { contract: Contract }) {
  const words = useMessages('contractActs')
  const { statuses } = useMessages('contracts')
  const format = useFormat()
  const { data: history = [] } = useQuery(historyQuery(contract.id))
  const told = useHistoryWords(contract, history)
  const [latest] = history
  return (
    <Note tone="warning" live>
      <b>{words.tooLate(statuses[contract.status])}</b>
      {latest && (
        <p>
          {told.title(latest)}, {told.by(latest)}, {format.shortMoment(latest.at)}
        </p>
      )}
      <p>{words.nothingDone}</p>
    </Note>
  )
}
