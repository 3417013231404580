import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'
import { ownContractsQuery } from './api.ts'
import { enrolmentLooks, tellingContract } from './enrolment.ts'

/** Where the present account stands with somebody else's agreement; nothing where it has no contract under it. */
export function OwnContract({ agreementId }: { agreementId: string }) {
  const words = useMessages('agreements')
  const { data } = useQuery(ownContractsQuery([agreementId]))
  const contract = tellingContract(agreementId, data?.items ?? [])
  if (!contract) return null
  return (
    <Link to="/partners/contracts/$contractId" params={{ contractId: contract.id }}>
      <Status {...enrolmentLooks[contract.status]}>
        {words.yourContract(words.enrolments[contract.status])}
      </Status>
    </Link>
  )
}
