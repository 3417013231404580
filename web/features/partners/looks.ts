import type { PartnerStatus } from '@entente/shared/domain/partners.ts'
import type { StatusLook } from '../../ui/status.tsx'

/** How the standing of a relation is drawn. */
export const partnerLooks: Record<PartnerStatus, StatusLook> = {
  invited: { shape: 'ring', tone: 'blue' },
  active: { shape: 'full', tone: 'green' },
  ended: { shape: 'struck', tone: 'grey' },
}
