import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { automaticDistributions } from '../agreements/index.ts'
import { insertAcceptance } from './acceptance-store.ts'
import { contractName } from './contract-name.ts'
import { type ContractRow, hasOpenContract, insertContract } from './contract-store.ts'
import { recordStep } from './record-step.ts'

/**
 * Makes one active distribution contract for each distribution agreement of the program that accepts by itself; the
 * program's signee has signed, the system has countersigned (D-25).
 */
export async function openDistributions(ctx: Ctx, program: ContractRow, signeeId: string): Promise<void> {
  const step = moveOf('distribution', 'new', 'accept')
  if (!step) throw new Error('A distribution contract can come into being accepted')
  for (const agreement of await automaticDistributions(ctx, program.agreement_id)) {
    if (await hasOpenContract(ctx, agreement.id, program.owner_id)) continue
    const contract = await insertContract(ctx, {
      type: 'distribution',
      status: step.to,
      name: contractName(agreement.title),
      agreementId: agreement.id,
      issuerId: program.issuer_id,
      ownerId: program.owner_id,
      creatorId: program.owner_id,
      bound: true,
      kind: program.kind,
      marketplaceId: agreement.marketplace_id,
      prerequisiteId: program.id,
      signature: { version: agreement.version, signeeId, approved: true },
    })
    await insertAcceptance(ctx, contract, agreement, signeeId)
    await recordStep(ctx, contract, step)
  }
}
