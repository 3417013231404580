import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import type { ContractAction } from '@entente/shared/domain/contracts/index.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { titleOf } from './history-title.ts'

/** Whoever held the activation link and gave no name. */
const RECIPIENT = 'recipient'
const SYSTEM = 'system'

/** Acts whose note is a figure, a name or a list of fields, which their sentence says already. */
const TOLD_ELSEWHERE: readonly string[] = ['edit', 'answer', 'update_available', 'sign', 'rebind'] satisfies (
  | ContractAction
  | 'edit'
  | 'update_available'
)[]

const { made } = SERVER_MESSAGES.en
const CONTRACT_ID = /CR[A-Z](?:-\d{5}){3}/

/** How the entries of a contract's history are told: what happened, who did it, and what was said with it. */
export function useHistoryWords(contract: Contract, history: readonly HistoryEntry[]) {
  const words = useMessages('contracts')
  const format = useFormat()
  const title = (entry: HistoryEntry): string => titleOf(entry, { contract, history, words, format })

  const by = ({ by: { id, name } }: HistoryEntry): string => (id === RECIPIENT ? words.byRecipient : name)

  const text = (entry: HistoryEntry): ReactNode => {
    if (entry.by.id !== SYSTEM) return by(entry)
    if (entry.note === made.contractExpired()) return words.byExpiry
    const other = endedWith(entry)
    if (!other) return entry.action === 'expire' ? words.linkOver : by(entry)
    return (
      <>
        {words.togetherWith}{' '}
        <Link className="mono" to="/partners/contracts/$contractId" params={{ contractId: other }}>
          {other}
        </Link>
      </>
    )
  }

  const quote = (entry: HistoryEntry): string | null => {
    const { action, by: actor, note } = entry
    if (TOLD_ELSEWHERE.includes(action)) return null
    const isTold = actor.id === SYSTEM && (note === made.contractExpired() || endedWith(entry) !== undefined)
    return isTold ? null : note
  }
  return { title, by, text, quote }
}

/** The contract with which this one was ended, where that is why. */
function endedWith({ note }: HistoryEntry): string | undefined {
  const id = note ? CONTRACT_ID.exec(note)?.[0] : undefined
  return id !== undefined && note === made.endedWith({ contract: id }) ? id : undefined
}
