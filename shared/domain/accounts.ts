export const ACCOUNT_TYPES = ['vendor', 'provider'] as const
export type AccountType = (typeof ACCOUNT_TYPES)[number]

export const ACCOUNT_ROLES = ['vendor', 'distributor', 'reseller'] as const
export type AccountRole = (typeof ACCOUNT_ROLES)[number]

/** Whether the people of an account work in it, or first answer the contract that opens it (domain: section 11.3). */
export const PORTAL_STATES = ['open', 'closed'] as const
export type PortalState = (typeof PORTAL_STATES)[number]

/** What an account may do with agreements, granted by the platform or by a service contract (domain: section 16.2). */
export interface Grants {
  readonly program_create: boolean
  readonly service_create: boolean
  readonly service_delegate: boolean
}

export const NO_GRANTS: Grants = { program_create: false, service_create: false, service_delegate: false }

/** A provider that may create program agreements is a distributor, any other a reseller (decision D-01). */
export const roleOf = (type: AccountType, grants: Grants): AccountRole =>
  type === 'vendor' ? 'vendor' : grants.program_create ? 'distributor' : 'reseller'
