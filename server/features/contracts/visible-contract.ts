import { canonicalId } from '@entente/shared/domain/ids.ts'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { type ContractView, findContract } from './contract-queries.ts'

export const ContractParams = Type.Object({
  id: Type.String({ description: 'Identifier of the contract, in any case.' }),
})

/** The contract a route is about; of others than its parties it is not found. */
export const visibleContract = async (ctx: MemberCtx, id: string): Promise<ContractView> =>
  (await findContract(ctx, canonicalId(id))) ?? refuse('NFD_001')
