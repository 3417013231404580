import { type MemberCtx, transact } from '../../platform/context.ts'
import { stepFor } from './step-for.ts'
import { takeStep } from './take-step.ts'

/** The issuer hands an enrolment back to have its form completed, and says what is missing (domain: section 8.3, row 6). */
export const refineContract = (ctx: MemberCtx, id: string, note: string | undefined): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'refine')
    await takeStep(ctx, contract, step, { note })
  })
