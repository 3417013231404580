import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Status } from '../../../ui/status.tsx'
import { MadeRow } from '../../../ui/wizard/made-row.tsx'
import { MadeThing } from '../../../ui/wizard/made-thing.tsx'
import { enrolmentLooks } from '../enrolment.ts'

/** A contract on the summary, with where it stands. */
export function ContractRow({ kind, contract }: { kind: string; contract: Contract }) {
  const { statuses } = useMessages('sourcing')
  const { id, name, status } = contract
  return (
    <MadeRow kind={kind} end={<Status {...enrolmentLooks[status]}>{statuses[status]}</Status>}>
      <MadeThing
        id={id}
        name={name}
        link={{ to: '/partners/contracts/$contractId', params: { contractId: id } }}
      />
    </MadeRow>
  )
}
