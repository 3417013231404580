import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx'
import { useHistoryWords } from './history-words.tsx'
import { contractLooks } from './looks.ts'
import { useLifeWords } from './use-life-words.ts'

/** Everything that happened to a contract, and above it what is being waited for. */
export function HistoryCard({ contract, history }: { contract: Contract; history: readonly HistoryEntry[] }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const waiting = useWaitingEntry(contract, history)
  const told = useHistoryWords(contract, history)
  const past = history.map(
    (entry): TimelineEntry => ({
      key: String(entry.id),
      title: told.title(entry),
      time: format.shortMoment(entry.at),
      exactly: format.moment(entry.at),
      text: told.text(entry),
      quote: told.quote(entry),
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
