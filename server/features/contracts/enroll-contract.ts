import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { enrolForm, latestAnswer } from '../forms/index.ts'
import { requireAcceptance } from './require-acceptance.ts'
import { stepFor } from './step-for.ts'
import { submitEnrolment } from './submit-enrolment.ts'

/** The vendor submits what it has filled in (domain: section 8.3, row 2). */
export const enrollContract = (ctx: MemberCtx, id: string, accepted: boolean | undefined): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract } = await stepFor(ctx, id, 'enroll')
    requireAcceptance(ctx, accepted)
    const form = await enrolForm(ctx, contract.agreement_id)
    const answer = form && (await latestAnswer(ctx, contract.id))
    // What was answered before the form changed does not answer what is asked now.
    if (form && (answer?.form_id !== form.id || answer.form_version !== form.version)) refuse('CTR_007')
    await submitEnrolment(ctx, contract)
  })
