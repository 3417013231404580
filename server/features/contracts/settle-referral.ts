import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { asSystem, type Ctx } from '../../platform/context.ts'
import { type ContractRow, lockReferral, type StepColumns } from './contract-store.ts'
import { takeStep } from './take-step.ts'

/**
 * A referral follows what becomes of the program contract that was made for it; where that says nothing to it, nothing
 * happens (domain: section 8.5). Its issuer is no party of that program contract, and is not told which it is. Called before
 * that contract takes its step, because a referral is between two providers, and those are counted before a vendor (ADR 15).
 */
export async function settleReferral(
  ctx: Ctx,
  contract: ContractRow,
  action: 'accept' | 'reject' | 'terminate',
): Promise<void> {
  const referral = await lockReferral(ctx, contract)
  const step = referral && moveOf('referral', referral.status, action)
  if (!referral || !step) return
  const note = action === 'accept' ? undefined : SERVER_MESSAGES.en.made.endedWithProgram()
  await takeStep(asSystem(ctx), referral, step, { note, columns: SETTLED[action](ctx.now(), note) })
}

const SETTLED: Readonly<
  Record<Parameters<typeof settleReferral>[2], (now: Date, note?: string) => StepColumns>
> = {
  accept: () => ({}),
  reject: (now) => ({ rejected_at: now }),
  terminate: (now, note) => ({ terminated_at: now, termination_note: note ?? null }),
}
