import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { asSystem, type Ctx, transact } from '../../platform/context.ts'
import { type ContractRow, lockOverdue, markExpired, overdueContracts } from './contract-store.ts'
import { endContract } from './end-contract.ts'
import { recordStep } from './record-step.ts'

/**
 * Ends contracts whose day has come, and lets issuers know of offers that nobody answered in time (domain: section 7.8,
 * D-86). Each in a transaction of its own; several processes may be at it at once. What fails does not keep the others
 * from their end; it is thrown when they are done.
 */
export async function expireContracts(ctx: Ctx): Promise<void> {
  const failures: unknown[] = []
  for (const id of await overdueContracts(ctx))
    await transact(asSystem(ctx), (ctx) => expire(ctx, id)).catch((failure) => failures.push(failure))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} contracts did not expire`)
}

async function expire(ctx: Ctx, id: string): Promise<void> {
  const contract = await lockOverdue(ctx, id)
  if (contract?.status === 'active') return lapse(ctx, contract)
  const step = contract && moveOf(contract.type, contract.status, 'expire')
  if (!contract || !step) return
  await markExpired(ctx, contract.id)
  await recordStep(ctx, contract, step)
}

async function lapse(ctx: Ctx, contract: ContractRow): Promise<void> {
  const step = moveOf(contract.type, contract.status, 'terminate')
  if (step) await endContract(ctx, contract, step, { note: SERVER_MESSAGES.en.made.contractExpired() })
}
