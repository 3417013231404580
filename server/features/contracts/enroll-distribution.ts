import type { NewContract } from '@entente/shared/api/contracts.ts'
import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import type { AgreementRow } from '../agreements/index.ts'
import { contractName } from './contract-name.ts'
import { hasOpenContract, insertContract } from './contract-store.ts'
import { lockProgram } from './prerequisite-store.ts'
import { recordStep } from './record-step.ts'
import { requireAcceptance } from './require-acceptance.ts'
import { submitEnrolment } from './submit-enrolment.ts'
import { versionToSign } from './version-to-sign.ts'
import { wordsOf } from './words-of.ts'

/**
 * The vendor enters a distribution agreement of a program that it is in. Where a form is to be filled in, the contract waits
 * for it; where none is, the application is on its way at once (domain: section 8.3, rows 1a to 1c).
 */
export async function enrollDistribution(
  ctx: MemberCtx,
  agreement: AgreementRow,
  wanted: NewContract,
): Promise<string> {
  const program = agreement.parent_id === null ? undefined : await lockProgram(ctx, agreement.parent_id)
  if (!program) return refuse('CTR_003', { type: 'program' })
  requireAcceptance(ctx, wanted.accepted)
  const { enroll_form_id } = await versionToSign(ctx, agreement.id, wanted)
  if (await hasOpenContract(ctx, agreement.id, ctx.actor.account.id)) refuse('CTR_002')

  const step = moveOf('distribution', 'new', 'enroll')
  if (!step) throw new Error('A distribution agreement can be entered')
  const contract = await insertContract(ctx, {
    type: 'distribution',
    status: step.to,
    name: contractName(agreement.title),
    agreementId: agreement.id,
    issuerId: agreement.owner_id,
    ownerId: ctx.actor.account.id,
    creatorId: ctx.actor.account.id,
    bound: true,
    kind: program.kind,
    marketplaceId: agreement.marketplace_id,
    prerequisiteId: program.id,
    message: wordsOf(wanted),
  })
  await recordStep(ctx, contract, step)
  if (enroll_form_id === null) await submitEnrolment(ctx, contract, wanted)
  return contract.id
}
