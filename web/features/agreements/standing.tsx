import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { isSourcing } from '@entente/shared/domain/agreements.ts'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Dash } from '../../ui/count.tsx'
import { Status } from '../../ui/status.tsx'
import { enrolmentLooks, entryTo, openUnder, tellingContract } from './enrolment.ts'
import classes from './standing.module.css'

interface StandingProps {
  agreement: Agreement
  /** Those of the account that enters it, newest first; absent while they are on their way. */
  contracts: readonly Contract[] | undefined
  /** Absent where nothing is entered from here. */
  onEnroll?: ((agreement: Agreement) => void) | undefined
}

/** Where the partner side stands with an agreement, with the way to its contract and the one act that leads on. */
export function Standing({ agreement, contracts, onEnroll }: StandingProps) {
  const words = useMessages('agreements')
  const format = useFormat()
  // Not known yet is not the same as not enrolled.
  if (!contracts) return <Dash spoken={words.loadingEnrolment} />
  const open = openUnder(agreement.id, contracts).length
  // Under a sourcing agreement there is one for each product and marketplace.
  if (isSourcing(agreement.type) && open > 0) return words.openCount(open, format.number(open))
  const entry = onEnroll && entryTo(agreement, contracts)
  return (
    <span className={classes.standing}>
      <StandingLink agreement={agreement} contract={tellingContract(agreement.id, contracts)} />
      {entry && (
        <Button size="sm" variant="default" onClick={() => onEnroll(agreement)}>
          {words.entries[entry]}
        </Button>
      )}
    </span>
  )
}

/** Leads to the contract that tells, or to where one could be entered. */
function StandingLink({
  agreement: { id, stats },
  contract,
}: {
  agreement: Agreement
  contract: Contract | undefined
}) {
  const words = useMessages('agreements')
  if (contract) {
    return (
      <Link className="quietLink" to="/partners/contracts/$contractId" params={{ contractId: contract.id }}>
        <Status {...enrolmentLooks[contract.status]}>{words.enrolments[contract.status]}</Status>
      </Link>
    )
  }
  const none = <Status {...enrolmentLooks.new}>{words.enrolments.new}</Status>
  // Of its own agreements an account only sees that the other side has not come yet.
  if (stats) return none
  return (
    <Link to="/partners/agreements/$agreementId" params={{ agreementId: id }}>
      {none}
    </Link>
  )
}
