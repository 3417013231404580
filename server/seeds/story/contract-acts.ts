import {
  type ContractAction,
  type ContractStatus,
  type ContractType,
  lifecycles,
} from '@entente/shared/domain/contracts/index.ts'
import type { Happenings } from '../demo/contracts/contract-seed.ts'

type What = keyof Happenings

/** Which act of the lifecycle each happening is, in the order in which several fall on one day. */
const HAPPENINGS: readonly (readonly [What, ContractAction])[] = [
  ['created', 'create'],
  ['automatic', 'accept'],
  ['began', 'enroll'],
  ['answered', 'answer'],
  ['enrolled', 'enroll'],
  ['refined', 'refine'],
  ['resubmitted', 'enroll'],
  ['signed', 'sign'],
  ['approved', 'sign'],
  ['accepted', 'accept'],
  ['upgraded', 'sign'],
  ['rejected', 'reject'],
  ['terminated', 'terminate'],
  ['lapsed', 'terminate'],
]

type Party = 'issuer' | 'partner' | 'system'

export interface Act {
  readonly daysAgo: number
  readonly action: ContractAction
  readonly from: ContractStatus | 'new'
  readonly to: ContractStatus
  readonly by: Party
  /** The partner accepted the version that was active. */
  readonly accepts: boolean
  /** The issuer, or Entente in its place, agreed to what the partner had accepted. */
  readonly countersigns: boolean
}

/** Walks through a contract's life by the only table that may name its next status. */
export function actsOf(type: ContractType, seed: Happenings & { readonly id: string }): Act[] {
  const days = { ...seed, began: seed.began ?? (type === 'distribution' ? seed.enrolled : undefined) }
  const happened = HAPPENINGS.flatMap(([what, action]) =>
    daysOf(days[what]).map((daysAgo) => ({ what, action, daysAgo })),
  ).sort((a, b) => b.daysAgo - a.daysAgo)

  let status: ContractStatus | 'new' = 'new'
  return happened.map(({ what, action, daysAgo }) => {
    const from: ContractStatus | 'new' = status
    const step = lifecycles[type].step(from, action)
    if (!step || step.to === 'deleted')
      throw new Error(`${seed.id}: a ${from} ${type} contract can not ${action}`)
    status = step.to
    const by = partyOf(what, step.by)
    return {
      daysAgo,
      action,
      from,
      to: step.to,
      by,
      accepts: by === 'partner' && (step.to === 'active' || step.to === 'pending'),
      countersigns: what === 'approved' || what === 'accepted' || what === 'automatic',
    }
  })
}

const daysOf = (days: number | readonly number[] | undefined): readonly number[] =>
  days === undefined ? [] : typeof days === 'number' ? [days] : days

/** The partner's signature makes automatic contracts; nobody's hand ends those that lapse. */
const partyOf = (what: What, party: Party): Party =>
  what === 'automatic' ? 'partner' : what === 'lapsed' ? 'system' : party
