import { lifecycle } from '../lifecycle.ts'

/** The distributor offers, the reseller decides; an unanswered offer may still be deleted. */
export const service = lifecycle([
  { from: 'new', action: 'create', by: 'issuer', to: 'pending' },
  { from: 'pending', action: 'sign', by: 'partner', to: 'active' },
  { from: 'pending', action: 'reject', by: 'partner', to: 'rejected' },
  { from: 'pending', action: 'delete', by: 'issuer', to: 'deleted' },
  { from: 'active', action: 'sign', by: 'partner', to: 'active' },
  { from: 'active', action: 'terminate', by: 'issuer', to: 'terminated' },
])
