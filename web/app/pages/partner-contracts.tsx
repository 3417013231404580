import { getRouteApi } from '@tanstack/react-router'
import { AgreementsBetween } from '../../features/agreements/between/agreements-between.tsx'
import { ContractsOfPartner } from '../../features/contracts/contracts-of-partner.tsx'
import { Stack } from '../../ui/page.tsx'

const route = getRouteApi('/shell/partners/$partnerId/contracts')

/** What was agreed with a partner, and what could be (domain: section 13.2). */
export function PartnerContracts() {
  const { partnerId } = route.useParams()
  return (
    <Stack>
      <ContractsOfPartner partnerId={partnerId} />
      <AgreementsBetween key={partnerId} partnerId={partnerId} />
    </Stack>
  )
}
