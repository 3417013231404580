import { AFTERMATH } from '@entente/shared/domain/contracts/aftermath.ts'
import { type MovingStep, moveOf } from '@entente/shared/domain/contracts/index.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { asSystem, type Ctx } from '../../platform/context.ts'
import { closeListings } from '../listings/index.ts'
import { spendActivation } from './activation-store.ts'
import { type ContractRow, lockResting, type StepColumns } from './contract-store.ts'
import type { Saying } from './record-step.ts'
import { settleReferral } from './settle-referral.ts'
import { takeStep } from './take-step.ts'

/**
 * Ends a contract, rejected or terminated, with all that goes with it: its link is dead, its listings are taken down, what
 * it granted is revoked, and contracts that rest on it end too (domain: sections 8.1 to 8.5, D-18).
 */
export async function endContract(
  ctx: Ctx,
  contract: ContractRow,
  step: MovingStep,
  saying: Saying = {},
): Promise<void> {
  // Before the two partners are counted: whoever is at one of these holds it first and counts afterwards.
  const resting = await lockResting(ctx, contract.id)
  await settleReferral(ctx, contract, step.to === 'rejected' ? 'reject' : 'terminate')
  const ended = await takeStep(ctx, contract, step, { ...saying, columns: endColumns(ctx, step, saying) })
  await spendActivation(ctx, ended.id)
  await closeListings(asSystem(ctx), ended)
  await endResting(ctx, ended, resting)
}

const endColumns = (ctx: Ctx, { to }: MovingStep, { note }: Saying): StepColumns =>
  to === 'rejected'
    ? { rejected_at: ctx.now(), rejected_by: ctx.actor?.userId ?? null }
    : {
        terminated_at: ctx.now(),
        terminated_by: ctx.actor?.userId ?? null,
        termination_note: note || null,
      }

/** What was entered under it ends with it, by Entente itself, and says why. */
async function endResting(ctx: Ctx, { id }: ContractRow, resting: readonly ContractRow[]): Promise<void> {
  const note = SERVER_MESSAGES.en.made.endedWith({ contract: id })
  for (const contract of resting) {
    const action = AFTERMATH[contract.status]
    const step = action && moveOf(contract.type, contract.status, action)
    if (step) await endContract(asSystem(ctx), contract, step, { note })
  }
}
