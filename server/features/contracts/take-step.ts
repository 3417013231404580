import type { MovingStep } from '@entente/shared/domain/contracts/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { type ContractRow, moveContract, type StepColumns } from './contract-store.ts'
import { recordStep, type Saying } from './record-step.ts'

interface Deed extends Saying {
  readonly columns?: StepColumns
}

/** Takes one step in the life of a contract and writes it down; of two who try at once, one is refused (D-64). */
export async function takeStep(
  ctx: Ctx,
  contract: ContractRow,
  step: MovingStep,
  { columns = {}, ...saying }: Deed = {},
): Promise<ContractRow> {
  const moved = await moveContract(ctx, contract, step, columns)
  await recordStep(ctx, moved, step, saying)
  return moved
}
