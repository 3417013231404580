import type { MovingStep } from '@entente/shared/domain/contracts/index.ts'
import { asSystem, type MemberCtx } from '../../platform/context.ts'
import { keepNames, openListing } from '../listings/index.ts'
import type { ContractRow } from './contract-store.ts'
import { takeStep } from './take-step.ts'

/** The issuer agrees to what the partner enrolled for; a syndicated product is listed at once (8.3 row 3, 8.4 row 2). */
export async function approveContract(
  ctx: MemberCtx,
  contract: ContractRow,
  step: MovingStep,
): Promise<void> {
  // Before the two partners are counted (ADR 15), and not when the listing is written.
  if (contract.type === 'syndication') await keepNames(ctx, contract)
  const columns = { countersigned_at: ctx.now(), countersigned_by: ctx.actor.userId }
  const approved = await takeStep(ctx, contract, step, { columns })
  if (approved.type === 'syndication') await openListing(asSystem(ctx), approved.id)
}
