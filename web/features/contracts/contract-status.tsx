import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { actWord, awaitedAct } from './act-words.ts'
import { contractLooks, updateLook } from './looks.ts'

/** Where a contract stands, and below what could be done about it. */
export function ContractStatusCell({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const { status } = contract
  return (
    <TwoLines
      end
      first={<Status {...contractLooks[status]}>{words.statuses[status]}</Status>}
      second={<Outlook contract={contract} />}
    />
  )
}

/** The way to what waits for the viewer, or that a newer version does. */
function Outlook({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const { id, turn, update_available, actions } = contract
  const to = '/partners/contracts/$contractId'
  const params = { contractId: id }
  const act = awaitedAct(contract)
  if (act) {
    return (
      <Link to={to} params={params} search={{ act }}>
        {words.yourTurn(actWord(act, contract, words))}
      </Link>
    )
  }
  if (turn === 'you') return <span>{words.notAnswered}</span>
  if (!update_available) return null
  const update = (
    <Status {...updateLook} small>
      {words.updateAvailable}
    </Status>
  )
  if (!actions.includes('sign')) return update
  return (
    <Link to={to} params={params} search={{ act: 'sign' }}>
      {update}
    </Link>
  )
}
