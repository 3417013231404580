import type { Grants } from '@entente/shared/domain/accounts.ts'

/** A company of the story; what is left out is unknown, as for somebody who was only invited. */
export interface AccountSeed {
  readonly id: string
  readonly name: string
  /** Granted by the platform itself, not by a service contract. */
  readonly grants?: Grants
  readonly placeholder?: true
  /** Days ago, for a company that came by itself and not by an invitation. */
  readonly joined?: number
  readonly colour?: string
  readonly description?: string
  readonly overview?: string
  readonly headquarters?: string
  readonly countries?: readonly string[]
  readonly languages?: readonly string[]
  readonly websites?: readonly string[]
  readonly industries?: readonly IndustryId[]
  readonly public?: boolean
}

/** What companies of the story do. */
export const INDUSTRIES = {
  'IND-001': 'Backup and continuity',
  'IND-002': 'Cloud distribution',
  'IND-003': 'Customer service',
  'IND-004': 'Finance and accounting',
  'IND-005': 'Human resources',
  'IND-006': 'Identity and access',
  'IND-007': 'Logistics',
  'IND-008': 'Managed services',
  'IND-009': 'Office and files',
  'IND-010': 'Sales and marketing',
  'IND-011': 'Security',
  'IND-012': 'Telephony',
} as const

type IndustryId = keyof typeof INDUSTRIES

/** Keeps the names of the rows, so that other tables can refer to them and a typing error does not compile. */
export const accounts = <Key extends string>(rows: Readonly<Record<Key, AccountSeed>>) => rows
