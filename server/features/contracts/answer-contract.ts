import type { NewDistributionData } from '@entente/shared/api/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { problem, refuse, refuseAll } from '../../platform/refusal.ts'
import { examine, schemaOf } from '../forms/index.ts'
import { type AskedForm, askedForm, insertAnswer } from './answer-store.ts'
import { stepFor } from './step-for.ts'
import { takeStep } from './take-step.ts'

/**
 * The partner fills in what the agreement asks before enrolling; every submission is kept (domain: section 8.3). Answers
 * are checked before the contract is locked, because that may take a while, and count only if the form is still the same.
 */
export async function answerContract(
  ctx: MemberCtx,
  id: string,
  { data, form_version: said }: NewDistributionData,
): Promise<void> {
  const { contract } = await stepFor(ctx, id, 'answer')
  const asked = (await askedForm(ctx, contract)) ?? refuse('CTR_009')
  if (said && (canonicalId(said.id) !== asked.id || (said.version ?? asked.version) !== asked.version))
    refuse('FRM_003', undefined, 'form_version')
  await refuseUnfit(ctx, asked, data)

  await transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'answer')
    const now = await askedForm(ctx, contract)
    if (now?.id !== asked.id || now.version !== asked.version) refuse('FRM_003', undefined, 'form_version')
    const version = await insertAnswer(ctx, contract.id, {
      formId: asked.id,
      formVersion: asked.version,
      data,
    })
    await takeStep(ctx, contract, step, { note: String(version) })
  })
}

async function refuseUnfit(
  ctx: MemberCtx,
  { id, version }: AskedForm,
  data: NewDistributionData['data'],
): Promise<void> {
  const faults = await examine(ctx.actor.account.id, { schema: await schemaOf(ctx, id, version), data })
  refuseAll(
    'CTR_007',
    faults.map((fault) => problem(fault.at, fault.problem, fault.values)),
  )
}
