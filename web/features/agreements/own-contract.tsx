import type { Agreement } from '@entente/shared/api/agreements.ts'
import { isSourcing } from '@entente/shared/domain/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'
import { ownContractsQuery } from './api.ts'
import { enrolmentLooks, openUnder, tellingContract } from './enrolment.ts'

/** Where the present account stands with somebody else's agreement; nothing where it has no contract under it. */
export function OwnContract({ agreement: { id, type } }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const { data } = useQuery(ownContractsQuery([id]))
  const contracts = data?.items ?? []
  const contract = tellingContract(id, contracts)
  if (!contract) return null
  if (isSourcing(type)) {
    const open = openUnder(id, contracts).length
    return (
      <Link to="/partners/agreements/$agreementId/contracts" params={{ agreementId: id }}>
        {words.openCount(open, format.number(open))}
      </Link>
    )
  }
  return (
    <Link to="/partners/contracts/$contractId" params={{ contractId: contract.id }}>
      <Status {...enrolmentLooks[contract.status]}>
        {words.yourContract(words.enrolments[contract.status])}
      </Status>
    </Link>
  )
}
