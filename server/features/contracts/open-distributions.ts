import type { Ctx } from '../../platform/context.ts'
import { automaticDistributions } from '../agreements/index.ts'
import { record } from '../history/index.ts'
import { contractName } from './contract-name.ts'
import { type ContractRow, hasOpenContract, insertAcceptance, insertContract } from './contract-store.ts'

/**
 * Makes one active distribution contract for each distribution agreement of the program that accepts by itself; the
 * program's signee has signed, the system has countersigned (D-25).
 */
export async function openDistributions(ctx: Ctx, program: ContractRow, signeeId: string): Promise<void> {
  for (const agreement of await automaticDistributions(ctx, program.agreement_id)) {
    if (await hasOpenContract(ctx, agreement.id, program.owner_id)) continue
    const contract = await insertContract(ctx, {
      type: 'distribution',
      status: 'active',
      name: contractName(agreement.title),
      agreementId: agreement.id,
      issuerId: program.issuer_id,
      ownerId: program.owner_id,
      creatorId: program.owner_id,
      bound: true,
      kind: program.kind,
      marketplaceId: agreement.marketplace_id,
      signature: { version: agreement.version, signeeId },
    })
    await insertAcceptance(ctx, {
      contractId: contract.id,
      version: agreement.version,
      signeeId,
      documentSha256: agreement.sha256,
      description: agreement.description,
    })
    await record(ctx, {
      object: contract.id,
      action: 'accept',
      from: 'new',
      to: 'active',
      visibleTo: [contract.issuer_id, contract.owner_id],
    })
  }
}
