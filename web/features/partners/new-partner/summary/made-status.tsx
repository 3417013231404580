import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Partner } from '@entente/shared/api/partners.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Status } from '../../../../ui/status.tsx'

/** A partner fresh from the wizard is active, or invited. */
export function PartnerStatus({ status }: Pick<Partner, 'status'>) {
  const { statuses } = useMessages('newPartner').summary
  return status === 'active' ? (
    <Status shape="full" tone="green">
      {statuses.active}
    </Status>
  ) : (
    <Status shape="ring" tone="blue">
      {statuses.invited}
    </Status>
  )
}

/** A contract fresh from the wizard is signed, or waits to be. */
export function ContractStatus({ status }: Pick<Contract, 'status'>) {
  const { statuses } = useMessages('newPartner').summary
  return status === 'active' ? (
    <Status shape="full" tone="green">
      {statuses.active}
    </Status>
  ) : (
    <Status shape="most" tone="amber">
      {statuses.pending}
    </Status>
  )
}
