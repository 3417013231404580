import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import type { ContractAction } from '@entente/shared/domain/contracts/index.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx'
import { contractLooks } from './looks.ts'
import { useLifeWords } from './use-life-words.ts'

/** Whoever held the activation link and gave no name. */
const RECIPIENT = 'recipient'

/** Everything that happened to a contract, and above it what is being waited for. */
export function HistoryCard({ contract, history }: { contract: Contract; history: readonly HistoryEntry[] }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const waiting = useWaitingEntry(contract, history)
  const titleOf = useEntryTitle()
  const past = history.map(
    (entry): TimelineEntry => ({
      key: String(entry.id),
      title: titleOf(entry),
      time: format.shortMoment(entry.at),
      exactly: format.moment(entry.at),
      text: entry.by.id === RECIPIENT ? words.byRecipient : entry.by.name,
      quote: entry.note,
    }),
  )
  return (
    <Card title={words.history} aside={words.entries(history.length, format.number(history.length))}>
      <Timeline label={words.history} entries={[...waiting, ...past]} />
    </Card>
  )
}

function useWaitingEntry(contract: Contract, history: readonly HistoryEntry[]): TimelineEntry[] {
  const words = useMessages('contracts')
  const format = useFormat()
  const { turn } = useLifeWords(contract)
  const [latest] = history
  if (!turn || !latest) return []
  return [
    {
      key: 'now',
      title: turn.mine ? words.waitingForYou : words.waitingFor(contract.partner.name),
      time: words.since(format.date(latest.at)),
      now: contractLooks[contract.status].tone,
    },
  ]
}

function useEntryTitle(): (entry: HistoryEntry) => string {
  const words = useMessages('contracts')
  const isKnown = (action: string): action is ContractAction => Object.hasOwn(words.steps, action)
  return ({ action, from }) => {
    if (action === 'sign' && from === 'active') return words.upgraded
    if (action === 'update_available') return words.updateAvailable
    return isKnown(action) ? words.steps[action].done : action
  }
}
