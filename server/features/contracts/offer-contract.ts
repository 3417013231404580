import type { ContractKind } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { record } from '../history/index.ts'
import { contractName } from './contract-name.ts'
import { type ContractRow, insertActivation, insertContract } from './contract-store.ts'

interface Offer {
  readonly agreement: { readonly id: string; readonly type: 'program' | 'service'; readonly title: string }
  /** The placeholder of whoever is invited. */
  readonly partnerId: string
  readonly kind: ContractKind
  readonly message: string | null | undefined
  readonly note: string | null | undefined
}

/** Offers a program or service contract to an invited company, with a link to accept it (domain: sections 8.1, 8.2). */
export async function offerContract(ctx: MemberCtx, offer: Offer): Promise<ContractRow> {
  const contract = await insertContract(ctx, {
    type: offer.agreement.type,
    status: 'pending',
    name: contractName(offer.agreement.title),
    agreementId: offer.agreement.id,
    issuerId: ctx.actor.account.id,
    ownerId: offer.partnerId,
    creatorId: ctx.actor.account.id,
    bound: false,
    kind: offer.kind,
    message: offer.message,
    note: offer.note,
  })
  await insertActivation(ctx, contract.id)
  await record(ctx, {
    object: contract.id,
    action: 'create',
    from: 'new',
    to: 'pending',
    visibleTo: [contract.issuer_id, contract.owner_id],
  })
  return contract
}
