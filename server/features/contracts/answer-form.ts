import type { NewFormAnswer } from '@entente/shared/api/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid, refuse } from '../../platform/refusal.ts'
import { checkAnswers, enrolForm, insertAnswer, type PresentForm } from '../forms/index.ts'
import { stepFor } from './step-for.ts'
import { takeStep } from './take-step.ts'

/**
 * The vendor fills in what the agreement asks; each time it does is kept. The answers are weighed before the contract is
 * locked, and refused if the form was changed meanwhile (domain: section 18.3).
 */
export async function answerForm(
  ctx: MemberCtx,
  id: string,
  { data, form_version: filled }: NewFormAnswer,
): Promise<void> {
  const asked = await transact(ctx, (ctx) => formFor(ctx, id))
  if (filled?.id && canonicalId(filled.id) !== asked.id) invalid('form_version.id', 'form_changed')
  if (filled?.version && filled.version !== asked.version) invalid('form_version.version', 'form_changed')
  await checkAnswers(asked, data)
  await transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'answer')
    const now = await enrolForm(ctx, contract.agreement_id)
    if (now?.id !== asked.id || now.version !== asked.version) invalid('form_version.version', 'form_changed')
    await insertAnswer(ctx, contract.id, asked, data)
    await takeStep(ctx, contract, step)
  })
}

/** What the vendor has to fill in, if this is the time for it. */
async function formFor(ctx: MemberCtx, id: string): Promise<PresentForm> {
  const { contract } = await stepFor(ctx, id, 'answer')
  return (await enrolForm(ctx, contract.agreement_id)) ?? refuse('CTR_009')
}
