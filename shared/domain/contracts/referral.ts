import { lifecycle } from '../lifecycle.ts'

/** The invited distributor applies; what the product's vendor answers to the program contract decides. */
export const referral = lifecycle([
  { from: 'new', action: 'enroll', by: 'partner', to: 'pending' },
  { from: 'pending', action: 'accept', by: 'system', to: 'active', tells: 'contract_signed' },
  { from: 'pending', action: 'reject', by: 'system', to: 'rejected', tells: 'contract_rejected_by_partner' },
  { from: 'active', action: 'terminate', by: 'issuer', to: 'terminated', tells: 'contract_terminated' },
])
