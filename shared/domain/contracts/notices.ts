/** What is told of a contract, and which of its parties hears it (domain: section 14.10). */
export const CONTRACT_NOTICES = {
  contract_received: 'partner',
  contract_rebound: 'issuer',
  contract_signed: 'issuer',
  contract_rejected_by_partner: 'issuer',
  contract_pending_approval: 'issuer',
  contract_approved: 'partner',
  contract_rejected: 'partner',
  contract_refine: 'partner',
  contract_terminated: 'partner',
  contract_upgraded: 'issuer',
  contract_expired: 'issuer',
} as const

export type ContractNotice = keyof typeof CONTRACT_NOTICES
