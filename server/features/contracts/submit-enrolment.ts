import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { asSystem, type MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { insertAcceptance } from './acceptance-store.ts'
import { submitAnswers } from './answer-store.ts'
import type { ContractRow } from './contract-store.ts'
import { takeStep } from './take-step.ts'
import { type Read, versionToSign } from './version-to-sign.ts'

/**
 * The vendor's signature under what it enrolled for; the distributor decides, or Entente in its place where the agreement
 * accepts by itself (domain: section 8.3, rows 1b, 1c and 2).
 */
export async function submitEnrolment(ctx: MemberCtx, contract: ContractRow, read: Read): Promise<void> {
  const { type, status } = contract
  const accepted = await versionToSign(ctx, contract.agreement_id, read)
  const approved = accepted.auto_accept === true
  const step = moveOf(type, status, approved ? 'accept' : 'enroll') ?? refuse('CTR_001', { type, status })
  const columns = {
    version: accepted.version,
    enrolled_at: ctx.now(),
    signed_at: ctx.now(),
    signed_by: ctx.actor.userId,
    ...(approved && { countersigned_at: ctx.now() }),
  }
  await submitAnswers(ctx, contract.id)
  await takeStep(approved ? asSystem(ctx) : ctx, contract, step, { columns })
  if (contract.version !== accepted.version) await insertAcceptance(ctx, contract, accepted, ctx.actor.userId)
}
