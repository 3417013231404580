import { type ContractAction, type ContractStep, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { type ContractRow, isStored } from './contract-store.ts'

const stepsOf = ({ type }: ContractRow): readonly ContractStep[] => lifecycles[type].steps

const partyOf = ({ actor }: MemberCtx, { issuer_id }: ContractRow) =>
  actor.account.id === issuer_id ? 'issuer' : 'partner'

/**
 * The step that the caller takes by this act. An act of the other party is not the caller's to do; an act of its own that
 * does not fit the status, or that contracts of this type do not know, is refused as such (D-72).
 */
export function stepFor(ctx: MemberCtx, contract: ContractRow, action: ContractAction) {
  const { type, status } = contract
  const step = stepsOf(contract).find((row) => row.from === status && row.action === action)
  const party = partyOf(ctx, contract)
  if (step && step.by === party && isStored(step)) return { ...step, party }
  const same = stepsOf(contract).filter((row) => row.action === action)
  const isMine = same.some(({ by }) => by === party)
  // Of two who do it at once, the second finds its own act done, not somebody else's.
  const isDone = same.some(({ by, to }) => by === party && to === status)
  const isTheirs = step ? !isDone : same.length > 0 && !isMine
  return isTheirs ? refuse('AUTH_003') : refuse('CTR_001', { type, status })
}
