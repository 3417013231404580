import type { ContractSignature } from '@entente/shared/api/contracts.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { requireAcceptance } from './require-acceptance.ts'
import { stepFor } from './step-for.ts'
import { submitEnrolment } from './submit-enrolment.ts'

/** The partner signs what it enrolled for, now that the form is filled in (domain: section 8.3, row 2). */
export const enrollContract = (ctx: MemberCtx, id: string, signature: ContractSignature): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract } = await stepFor(ctx, id, 'enroll')
    requireAcceptance(ctx, signature.accepted)
    await submitEnrolment(ctx, contract, signature)
  })
