import { lifecycle } from '../lifecycle.ts'

/**
 * The vendor applies, filling in a form where there is one, the distributor decides; under auto accept the system approves
 * in its place, and what rests on a program that was ended ends with it.
 */
export const distribution = lifecycle([
  { from: 'new', action: 'enroll', by: 'partner', to: 'enrolling' },
  { from: 'new', action: 'accept', by: 'system', to: 'active' },
  { from: 'enrolling', action: 'answer', by: 'partner', to: 'enrolling', when: ['form'] },
  {
    from: 'enrolling',
    action: 'enroll',
    by: 'partner',
    to: 'pending',
    when: ['version', 'answered'],
    tells: 'contract_pending_approval',
  },
  { from: 'enrolling', action: 'accept', by: 'system', to: 'active', tells: 'contract_signed' },
  { from: 'enrolling', action: 'reject', by: 'system', to: 'rejected', tells: 'contract_rejected' },
  { from: 'pending', action: 'sign', by: 'issuer', to: 'active', tells: 'contract_approved' },
  {
    from: 'pending',
    action: 'refine',
    by: 'issuer',
    to: 'enrolling',
    when: ['form'],
    tells: 'contract_refine',
  },
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
