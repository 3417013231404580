import { lifecycle } from '../lifecycle.ts'

/** The reseller applies for a product, the sourcing distributor decides. */
export const syndication = lifecycle([
  { from: 'new', action: 'enroll', by: 'partner', to: 'pending' },
  { from: 'pending', action: 'sign', by: 'issuer', to: 'active' },
  { from: 'pending', action: 'reject', by: 'issuer', to: 'rejected' },
  { from: 'active', action: 'sign', by: 'partner', to: 'active' },
  { from: 'active', action: 'terminate', by: 'issuer', to: 'terminated' },
])
