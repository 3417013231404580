import { distribution } from './distribution.ts'
import { program } from './program.ts'
import { referral } from './referral.ts'
import { service } from './service.ts'
import { syndication } from './syndication.ts'

/** Every contract type with the only table that may name its next status. */
export const lifecycles = { program, distribution, service, syndication, referral }

export type ContractType = keyof typeof lifecycles
export type ContractStep = (typeof lifecycles)[ContractType]['steps'][number]
export type ContractAction = ContractStep['action']
/** Who a step belongs to: the agreement's owner, the other party, or nobody but Entente itself. */
export type ContractParty = ContractStep['by']

export const CONTRACT_TYPES = ['program', 'distribution', 'service', 'syndication', 'referral'] as const

/** Statuses a stored contract can have; `new` and `deleted` stand only at the ends of a lifecycle. */
export const CONTRACT_STATUSES = ['enrolling', 'pending', 'active', 'rejected', 'terminated'] as const
export type ContractStatus = (typeof CONTRACT_STATUSES)[number]

/** Contracts that count between two partners (domain: section 9.3). */
export const OPEN_STATUSES = ['enrolling', 'pending', 'active'] as const satisfies readonly ContractStatus[]

export const CONTRACT_KINDS = ['production', 'test'] as const
export type ContractKind = (typeof CONTRACT_KINDS)[number]
