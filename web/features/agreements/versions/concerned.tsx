import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import { behindQuery, waitingQuery } from '../api.ts'

interface ConcernedProps {
  agreementId: string
  /** The version that is to become active; 0 is one that does not exist yet. */
  version: number
}

/** What happens to contracts when a version becomes active (domain: section 6.3), in numbers. */
export function Concerned({ agreementId, version }: ConcernedProps) {
  const { acts: words } = useMessages('agreements')
  const format = useFormat()
  const behind = useQuery({ ...behindQuery(agreementId, version, 1), staleTime: 0 })
  const waiting = useQuery({ ...waitingQuery(agreementId), staleTime: 0 })
  if (behind.isError || waiting.isError) return null
  if (!behind.data || !waiting.data) return <Note>{words.counting}</Note>
  const told = behind.data.total
  const moved = waiting.data.total
  return (
    <Note>
      <p>{told > 0 ? words.tells(told, format.number(told)) : words.tellsNobody}</p>
      {moved > 0 && <p>{words.moves(moved, format.number(moved))}</p>}
    </Note>
  )
}
