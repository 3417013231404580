import { type Grants, NO_GRANTS } from '@entente/shared/domain/accounts.ts'
import { type ContractKind, moveOf } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { insertActivation } from './activation-store.ts'
import { contractName } from './contract-name.ts'
import { type ContractRow, insertContract } from './contract-store.ts'
import { recordStep } from './record-step.ts'

interface Offer {
  readonly agreement: { readonly id: string; readonly type: 'program' | 'service'; readonly title: string }
  readonly partner: {
    readonly id: string
    /** Whether it is a real account, not the placeholder of whoever is invited. */
    readonly bound: boolean
  }
  readonly kind: ContractKind
  readonly message: string | null | undefined
  readonly note: string | null | undefined
  readonly expireAt?: Date | null | undefined
  readonly grants?: Grants
  /** The referral it is made for; its vendor is found in its portal, so there is no link (domain: section 8.5). */
  readonly referralContractId?: string
}

/** Offers a program or service contract to a company, with a link to accept it (domain: sections 8.1, 8.2). */
export async function offerContract(ctx: MemberCtx, offer: Offer): Promise<ContractRow> {
  const step = moveOf(offer.agreement.type, 'new', 'create')
  if (!step) throw new Error(`A ${offer.agreement.type} contract can be created`)
  const contract = await insertContract(ctx, {
    type: offer.agreement.type,
    status: step.to,
    name: contractName(offer.agreement.title),
    agreementId: offer.agreement.id,
    issuerId: ctx.actor.account.id,
    ownerId: offer.partner.id,
    creatorId: ctx.actor.account.id,
    bound: offer.partner.bound,
    kind: offer.kind,
    message: offer.message,
    note: offer.note,
    expireAt: offer.expireAt,
    grants: offer.grants ?? NO_GRANTS,
    referralContractId: offer.referralContractId,
  })
  if (!offer.referralContractId) await insertActivation(ctx, contract.id)
  await recordStep(ctx, contract, step)
  return contract
}
