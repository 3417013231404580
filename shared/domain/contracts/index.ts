import type { Lifecycle } from '../lifecycle.ts'
import type { Condition } from './conditions.ts'
import { distribution } from './distribution.ts'
import type { ContractNotice } from './notices.ts'
import { program } from './program.ts'
import { referral } from './referral.ts'
import { service } from './service.ts'
import { syndication } from './syndication.ts'

const tables = { program, distribution, service, syndication, referral }

export type ContractType = keyof typeof tables
type Row = (typeof tables)[ContractType]['steps'][number]
export type ContractAction = Row['action']
/** Who a step belongs to: the agreement's owner, the other party, or nobody but Entente itself. */
export type ContractParty = Row['by']

export const CONTRACT_TYPES = ['program', 'distribution', 'service', 'syndication', 'referral'] as const

/** Statuses a stored contract can have; `new` and `deleted` stand only at the ends of a lifecycle. */
export const CONTRACT_STATUSES = ['enrolling', 'pending', 'active', 'rejected', 'terminated'] as const
export type ContractStatus = (typeof CONTRACT_STATUSES)[number]

/** Acts of people; the others follow by themselves. */
export const CONTRACT_ACTS = [
  'sign',
  'answer',
  'enroll',
  'refine',
  'reject',
  'terminate',
  'delete',
] as const satisfies readonly ContractAction[]
export type ContractAct = (typeof CONTRACT_ACTS)[number]

interface StepOf<Action, To> {
  readonly from: ContractStatus | 'new'
  readonly action: Action
  readonly by: ContractParty
  readonly to: To
  readonly when?: readonly Condition[]
  readonly tells?: ContractNotice
}

/** An act that leaves the contract in being. */
export type MovingAction = Exclude<ContractAction, 'delete'>
export type MovingStep = StepOf<MovingAction, ContractStatus>

/** One step in the life of a contract. */
export type ContractStep = MovingStep | StepOf<'delete', 'deleted'>

/** Every contract type with the only table that may name its next status. */
export const lifecycles: { readonly [Type in ContractType]: Lifecycle<ContractStep> } = tables

/** The step that leads on from a status by this act; undefined where the lifecycle has none. */
export const moveOf = (
  type: ContractType,
  from: MovingStep['from'],
  action: MovingAction,
): MovingStep | undefined =>
  lifecycles[type].steps.find((step): step is MovingStep => step.from === from && step.action === action)

/** Contracts that count between two partners (domain: section 9.3). */
export const OPEN_STATUSES = ['enrolling', 'pending', 'active'] as const satisfies readonly ContractStatus[]

export const CONTRACT_KINDS = ['production', 'test'] as const
export type ContractKind = (typeof CONTRACT_KINDS)[number]
