import { type MemberCtx, transact } from '../../platform/context.ts'
import { stepFor } from './step-for.ts'
import { takeStep } from './take-step.ts'

/** The issuer hands an application back to have its form completed; nothing of it is lost (domain: section 8.3, row 6). */
export const refineContract = (ctx: MemberCtx, id: string, note: string | undefined): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'refine')
    await takeStep(ctx, contract, step, { note })
  })
