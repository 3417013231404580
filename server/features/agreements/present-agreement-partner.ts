import type { AgreementPartner } from '@entente/shared/api/agreement-partners.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { AgreementPartnerRow } from './partner-queries.ts'

const maybe = (at: Date | null, id: string | null, name: string | null) => at && occurrence(at, id, name)

export function presentAgreementPartner(row: AgreementPartnerRow): AgreementPartner {
  const signed = maybe(row.signed_at, row.signed_by, row.signee_name)
  const countersigned = maybe(row.countersigned_at, row.countersigned_by, row.countersigner_name)
  return {
    id: row.owner_id,
    name: row.name,
    icon: row.icon ?? '',
    role: row.role,
    agreement: { id: row.agreement_id, name: row.agreement_title },
    contract: { id: row.id, status: row.status, version: row.version },
    events: {
      created: occurrence(row.created_at, row.created_by, row.creator_name),
      ...(signed && { signed }),
      ...(countersigned && { countersigned }),
    },
  }
}
