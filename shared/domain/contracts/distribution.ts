import { lifecycle } from '../lifecycle.ts'

/** The vendor applies, the distributor decides; under auto accept the system approves in its place. */
export const distribution = lifecycle([
  { from: 'new', action: 'enroll', by: 'partner', to: 'enrolling' },
  { from: 'new', action: 'accept', by: 'system', to: 'active' },
  { from: 'enrolling', action: 'enroll', by: 'partner', to: 'pending' },
  { from: 'enrolling', action: 'accept', by: 'system', to: 'active' },
  { from: 'pending', action: 'sign', by: 'issuer', to: 'active' },
  { from: 'pending', action: 'refine', by: 'issuer', to: 'enrolling' },
  { from: 'pending', action: 'reject', by: 'issuer', to: 'rejected' },
  { from: 'active', action: 'sign', by: 'partner', to: 'active' },
  { from: 'active', action: 'terminate', by: 'issuer', to: 'terminated' },
])
