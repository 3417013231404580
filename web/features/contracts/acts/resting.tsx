import type { Contract } from '@entente/shared/api/contracts.ts'
import { AFTERMATH } from '@entente/shared/domain/contracts/aftermath.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import { restingQuery } from '../api.ts'
import classes from './resting.module.css'
import { subjectOf } from './subject-of.ts'

/** Which other contracts end with this one, and how. */
export function Resting({ contract: { id } }: { contract: Contract }) {
  const { terminate: words } = useMessages('contractActs')
  const format = useFormat()
  const { data, error, refetch } = useQuery(restingQuery(id))
  if (error) {
    return (
      <Note tone="warning" live>
        {words.restingFailed}{' '}
        <button type="button" className="textButton" onClick={() => refetch()}>
          {words.lookAgain}
        </button>
      </Note>
    )
  }
  if (!data) return <p>{words.looking}</p>
  const { items, total } = data
  if (total === 0) return <p>{words.restingNone}</p>
  const more = total - items.length
  return (
    <section className={classes.resting} aria-label={words.resting(total, format.number(total))}>
      <b>{words.resting(total, format.number(total))}</b>
      <ul>
        {items.map((one) => (
          <RestingRow key={one.id} contract={one} />
        ))}
        {more > 0 && <li className="muted">{words.more(format.number(more))}</li>}
      </ul>
    </section>
  )
}

function RestingRow({ contract }: { contract: Contract }) {
  const { statuses, typeOf } = useMessages('contracts')
  const { id, type, status } = contract
  const step = AFTERMATH[status]
  return (
    <li>
      <Link to="/partners/contracts/$contractId" params={{ contractId: id }} target="_blank">
        {subjectOf(contract)}
      </Link>
      <span>
        {typeOf(type)}
        {step && `, ${statuses[status]} → ${statuses[step === 'reject' ? 'rejected' : 'terminated']}`}
      </span>
    </li>
  )
}
