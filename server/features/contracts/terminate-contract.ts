import { type MemberCtx, transact } from '../../platform/context.ts'
import { endContract } from './end-contract.ts'
import { stepFor } from './step-for.ts'

/** The issuer ends a contract that is in force, and what rests on it (domain: sections 8.1 to 8.5). */
export const terminateContract = (ctx: MemberCtx, id: string, note: string | undefined): Promise<void> =>
  transact(ctx, async (ctx) => {
    const { contract, step } = await stepFor(ctx, id, 'terminate')
    await endContract(ctx, contract, step, { note })
  })
