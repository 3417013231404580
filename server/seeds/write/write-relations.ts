import { nameExternally, refreshRelation } from '../../features/partners/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { EXTERNAL_IDS } from '../demo/external-ids.ts'
import type { ToldContract } from '../story/contracts.ts'
import { accountId } from '../story/people.ts'

/** Counts what is between every two companies with a contract, and adds what they call each other in their books. */
export async function writeRelations(ctx: Ctx, contracts: readonly ToldContract[]): Promise<void> {
  const pairs = new Map(
    contracts.map(({ issuerId, ownerId }) => [`${issuerId} ${ownerId}`, [issuerId, ownerId] as const]),
  )
  for (const [issuerId, ownerId] of pairs.values()) await refreshRelation(ctx, issuerId, ownerId)
  for (const { viewer, partner, id } of EXTERNAL_IDS)
    await nameExternally(ctx, accountId(viewer), accountId(partner), id)
}
