import { CONDITIONS, type Condition, unmet } from '@entente/shared/domain/contracts/conditions.ts'
import { type ContractAction, type ContractStep, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { activeVersion } from '../agreements/index.ts'
import { askedForm } from './answer-store.ts'
import { type ContractRow, lockContractOf, lockReferral } from './contract-store.ts'

type StepBy<Action> = ContractStep & { readonly action: Action }

interface Allowed<Action> {
  /** Locked until the transaction ends. */
  readonly contract: ContractRow
  readonly step: StepBy<Action>
}

/**
 * The contract and the step that the caller takes on it by this act. What it is no party of is not found. An act of the
 * other party is not the caller's to do; an act of its own that does not fit the status, or that contracts of this type do
 * not know, is refused as such (D-72); so is one whose conditions are not met.
 */
export async function stepFor<Action extends ContractAction>(
  ctx: MemberCtx,
  id: string,
  action: Action,
): Promise<Allowed<Action>> {
  const contract = (await lockContractOf(ctx, canonicalId(id))) ?? refuse('NFD_001')
  await lockReferral(ctx, contract)
  const step = ownStep(ctx, contract, action)
  await refuseUnmet(ctx, contract, step)
  return { contract, step }
}

function ownStep<Action extends ContractAction>(
  { actor }: MemberCtx,
  { type, status, issuer_id }: ContractRow,
  action: Action,
): StepBy<Action> {
  const party = actor.account.id === issuer_id ? 'issuer' : 'partner'
  const same = lifecycles[type].steps.filter(
    (step): step is StepBy<Action> => step.action === action && step.from !== 'new' && step.by !== 'system',
  )
  const step = same.find(({ from }) => from === status)
  if (step?.by === party) return step
  const isMine = same.some(({ by }) => by === party)
  // Of two who do it at once, the second finds its own act done, not somebody else's.
  const isDone = same.some(({ by, to }) => by === party && to === status)
  const isTheirs = step ? !isDone : same.length > 0 && !isMine
  if (isTheirs) return refuse('AUTH_003')
  return action === 'delete' ? refuse('CTR_005') : refuse('CTR_001', { type, status })
}

/** Ends the request unless everything that the step asks for besides the status is so. */
export async function refuseUnmet(
  ctx: Ctx,
  contract: ContractRow,
  step: { readonly when?: readonly Condition[] },
): Promise<void> {
  if (!step.when) return
  const form = await askedForm(ctx, contract)
  const failed = unmet(step, {
    now: ctx.now(),
    expiresAt: contract.expire_at,
    signedVersion: contract.version,
    activeVersion: (await activeVersion(ctx, contract.agreement_id))?.version ?? null,
    hasForm: form !== undefined,
    isAnswered: form?.isAnswered ?? false,
  })
  if (failed) refuse(CONDITIONS[failed])
}
