import type { Contract } from '@entente/shared/api/contracts.ts'
import { ApiError } from '../../../lib/api-error.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { mayTogether, type TogetherAct } from './together-acts.ts'
import classes from './together-dialog.module.css'
import type { Outcome } from './use-together.ts'

interface TogetherListProps {
  act: TogetherAct
  contracts: readonly Contract[]
  outcomes: ReadonlyMap<string, Outcome>
  /** What still waits is not begun any more. */
  isStopped: boolean
}

/** The contracts that were ticked, each with what becomes of it; those that the act does not fit say why. */
export function TogetherList({ act, contracts, outcomes, isStopped }: TogetherListProps) {
  const { together: words } = useMessages('contractActs')
  const { statuses } = useMessages('contracts')
  const sentence = useSentence()
  return (
    <ul className={classes.list}>
      {contracts.map((contract) => {
        const { id, partner, agreement, status } = contract
        const said = mayTogether(contract, act)
          ? sentence(outcomes.get(id), words.done[act], isStopped)
          : { text: words.stays(statuses[status]) }
        return (
          <li key={id} className={classes.row}>
            <div className={classes.named}>
              <TwoLines
                first={<span title={partner.name}>{partner.name}</span>}
                second={
                  <>
                    {agreement.name}, <span className="mono">{id}</span>
                  </>
                }
              />
            </div>
            <div className={classes.outcome} data-tone={said.tone}>
              {said.text}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface Sentence {
  readonly text: string
  readonly tone?: 'red' | 'green'
}

function useSentence() {
  const { together: words, advice } = useMessages('contractActs')
  const { serverFailed, unreachable } = useMessages('common')
  const known: Readonly<Record<string, string>> = advice
  return (outcome: Outcome | undefined, done: string, isStopped: boolean): Sentence => {
    if (outcome === undefined) return { text: '' }
    if (outcome === 'waiting') return { text: isStopped ? words.notBegun : words.waiting }
    if (outcome === 'asking') return { text: words.asking }
    if (outcome === 'done') return { text: done, tone: 'green' }
    const { error } = outcome
    if (!(error instanceof ApiError) || error.status >= 500) return { text: serverFailed, tone: 'red' }
    if (error.status === 0) return { text: unreachable, tone: 'red' }
    return { text: known[error.error_code] ?? error.errors.join(' '), tone: 'red' }
  }
}
