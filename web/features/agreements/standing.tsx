import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Dash } from '../../ui/count.tsx'
import { Status } from '../../ui/status.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { enrolmentLooks, openUnder, tellingContract } from './enrolment.ts'

interface StandingProps {
  agreement: Agreement
  /** Those of the account that enters it, newest first; absent while they are on their way. */
  contracts: readonly Contract[] | undefined
}

/** Where the partner side stands with an agreement, with the way to its contract, or to where one could be entered. */
export function Standing({ agreement: { id, stats }, contracts }: StandingProps) {
  const words = useMessages('agreements')
  const format = useFormat()
  // Not known yet is not the same as not enrolled.
  if (!contracts) return <Dash spoken={words.loadingEnrolment} />
  const contract = tellingContract(id, contracts)
  if (!contract) {
    const none = <Status {...enrolmentLooks.new}>{words.enrolments.new}</Status>
    // Of its own agreements an account only sees that the other side has not come yet.
    if (stats) return none
    return (
      <Link to="/partners/agreements/$agreementId" params={{ agreementId: id }}>
        {none}
      </Link>
    )
  }
  const open = openUnder(id, contracts).length
  return (
    <TwoLines
      end
      first={
        <Link className="quietLink" to="/partners/contracts/$contractId" params={{ contractId: contract.id }}>
          <Status {...enrolmentLooks[contract.status]}>{words.enrolments[contract.status]}</Status>
        </Link>
      }
      second={open > 1 && words.contractsOpen(format.number(open))}
    />
  )
}
