import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { asSystem, type Ctx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { refreshRelation } from '../partners/index.ts'
import type { ContractRow } from './contract-store.ts'
import { takeStep } from './take-step.ts'

interface Rebinding {
  /** The account that is there already and takes the placeholder's place. */
  readonly accountId: string
  /** What the company was called when it was invited. */
  readonly invitedAs: string
}

/** An offer to a company that turns out to have an account becomes that account's, before it signs (D-06). */
export async function rebindContract(
  ctx: Ctx,
  contract: ContractRow,
  { accountId, invitedAs }: Rebinding,
): Promise<ContractRow> {
  const { type, status } = contract
  const step = moveOf(type, status, 'rebind') ?? refuse('CTR_001', { type, status })
  const columns = { owner_id: accountId, bound: true }
  const rebound = await takeStep(asSystem(ctx), contract, step, { columns, note: invitedAs })
  await refreshRelation(ctx, rebound.issuer_id, accountId)
  return rebound
}
