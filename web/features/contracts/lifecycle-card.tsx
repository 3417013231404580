import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx'
import classes from './lifecycle-card.module.css'
import { lifeOf } from './lifecycle-model.ts'
import { LifecyclePicture } from './lifecycle-picture.tsx'
import { contractLooks } from './looks.ts'
import { useLifeWords } from './use-life-words.ts'

/** Where a contract stands in its life and whose turn it is; a list on a phone, a picture elsewhere. */
export function LifecycleCard({
  contract,
  history,
}: {
  contract: Contract
  history: readonly HistoryEntry[]
}) {
  const words = useMessages('contracts')
  const tell = useLifeWords(contract)
  const life = lifeOf(contract, history)
  const entries = life.nodes
    .filter(({ role }) => role !== 'far')
    .map((node): TimelineEntry => {
      const way =
        node.role === 'next' && life.edges.find(({ to, role }) => to === node.status && role === 'can')
      return {
        key: node.status,
        title: way ? words.possible(tell.status(node), tell.act(way)) : tell.status(node),
        time: way ? '' : (tell.detail(node) ?? ''),
        ahead: node.role === 'next',
        ...(node.role === 'now' && { now: contractLooks[node.status].tone }),
      }
    })
  return (
    <Card title={words.whereItStands} aside={tell.turn?.text}>
      <LifecyclePicture contract={contract} life={life} />
      <div className={classes.list}>
        <Timeline label={words.lifecycle} entries={entries} />
      </div>
    </Card>
  )
}
