import { lifecycle } from '../lifecycle.ts'

/** The reseller applies for a product, the sourcing distributor decides. */
export const syndication = lifecycle([
  { from: 'new', action: 'enroll', by: 'partner', to: 'pending', tells: 'contract_pending_approval' },
  { from: 'pending', action: 'sign', by: 'issuer', to: 'active', tells: 'contract_approved' },
  { from: 'pending', action: 'reject', by: 'issuer', to: 'rejected', tells: 'contract_rejected' },
  {
    from: 'active',
    action: 'sign',
    by: 'partner',
    to: 'active',
    when: ['version', 'behind'],
    tells: 'contract_upgraded',
  },
  { from: 'active', action: 'terminate', by: 'issuer', to: 'terminated', tells: 'contract_terminated' },
])
