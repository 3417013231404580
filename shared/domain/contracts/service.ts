import { lifecycle } from '../lifecycle.ts'

/**
 * The distributor offers, the reseller decides; an unanswered offer may still be deleted. Where an account that is there
 * already accepts, the offer becomes its own first (D-06).
 */
export const service = lifecycle([
  { from: 'new', action: 'create', by: 'issuer', to: 'pending', tells: 'contract_received' },
  {
    from: 'pending',
    action: 'sign',
    by: 'partner',
    to: 'active',
    when: ['in_time', 'version'],
    tells: 'contract_signed',
  },
  { from: 'pending', action: 'reject', by: 'partner', to: 'rejected', tells: 'contract_rejected_by_partner' },
  { from: 'pending', action: 'rebind', by: 'system', to: 'pending', tells: 'contract_rebound' },
  { from: 'pending', action: 'expire', by: 'system', to: 'pending', tells: 'contract_expired' },
  { from: 'pending', action: 'delete', by: 'issuer', to: 'deleted' },
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
