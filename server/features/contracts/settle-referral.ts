import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { asSystem, type Ctx } from '../../platform/context.ts'
import { type ContractRow, lockContract, type StepColumns } from './contract-store.ts'
import { takeStep } from './take-step.ts'

/**
 * A referral follows what becomes of the program contract that was made for it; where that says nothing to it, nothing
 * happens (domain: section 8.5).
 */
export async function settleReferral(
  ctx: Ctx,
  { referral_contract_id: id }: ContractRow,
  action: 'accept' | 'reject' | 'terminate',
): Promise<void> {
  const referral = id === null ? undefined : await lockContract(ctx, id)
  const step = referral && moveOf('referral', referral.status, action)
  if (referral && step) await takeStep(asSystem(ctx), referral, step, { columns: SETTLED[action](ctx.now()) })
}

const SETTLED: Readonly<Record<Parameters<typeof settleReferral>[2], (now: Date) => StepColumns>> = {
  accept: () => ({}),
  reject: (now) => ({ rejected_at: now }),
  terminate: (now) => ({ terminated_at: now }),
}
