import type { AccountType } from './accounts.ts'

/** The relation as its viewer sees it; `ended` ones are listed only when asked for (decision D-69). */
export const PARTNER_STATUSES = ['invited', 'active', 'ended'] as const
export type PartnerStatus = (typeof PARTNER_STATUSES)[number]

/** The two tags that make a user a contact of its account (decision D-38). */
export const CONTACT_TAGS = ['technical', 'business'] as const
export type ContactTag = (typeof CONTACT_TAGS)[number]

export const PARTNER_KINDS = ['vendor', 'reseller'] as const
/** What the wizard calls the partner's type. */
export type PartnerKind = (typeof PARTNER_KINDS)[number]

/** What the owner of an agreement offers to a partner; everything else is entered by the partner (domain: section 12.1). */
export const OFFERED_TYPES = ['program', 'service'] as const
export type OfferedType = (typeof OFFERED_TYPES)[number]

/** Whose accounts are offered which contracts: vendors sign programs, providers services (domain: sections 8.1, 8.2). */
export const INVITED_ACCOUNTS = {
  program: 'vendor',
  service: 'provider',
} as const satisfies Record<OfferedType, AccountType>

/** What inviting a partner of this kind makes and needs; a vendor signs a program, a reseller a service contract. */
export const INVITATIONS = {
  vendor: { accountType: INVITED_ACCOUNTS.program, agreementType: 'program' },
  reseller: { accountType: INVITED_ACCOUNTS.service, agreementType: 'service' },
} as const satisfies Record<PartnerKind, { accountType: AccountType; agreementType: OfferedType }>
