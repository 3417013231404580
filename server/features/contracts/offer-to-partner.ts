import type { NewContract } from '@entente/shared/api/contracts.ts'
import { NO_GRANTS } from '@entente/shared/domain/accounts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { INVITED_ACCOUNTS, type OfferedType } from '@entente/shared/domain/partners.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { invalid, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { lockAccount, openAccount } from '../accounts/index.ts'
import { type AgreementRow, activeVersion, requireGrant } from '../agreements/index.ts'
import { hasRelation, nameExternally } from '../partners/index.ts'
import { checkOffer } from './check-offer.ts'
import { hasOpenContract } from './contract-store.ts'
import { grantsWanted, requireDelegation } from './delegation.ts'
import { offerContract } from './offer-contract.ts'

/** Offers a program or service contract to a new partner or to one that is there already (domain: section 12.1). */
export async function offerToPartner(
  ctx: MemberCtx,
  { id, type, title }: AgreementRow,
  wanted: NewContract,
): Promise<string> {
  if (type !== 'program' && type !== 'service') return refuse('AGR_007')
  refuseInvalid(checkOffer(wanted, ctx.now()))
  requireGrant(ctx, type)
  const grants = grantsWanted(wanted.permissions, NO_GRANTS)
  requireDelegation(ctx, type, grants)
  if (!(await activeVersion(ctx, id))) refuse('AGR_006')

  const partner = wanted.partner?.id
    ? await presentPartner(ctx, type, canonicalId(wanted.partner.id))
    : await newPartner(ctx, type, wanted.partner?.name?.trim() ?? '')
  if (await hasOpenContract(ctx, id, partner.id)) refuse('CTR_002', undefined, 'partner.id')
  const contract = await offerContract(ctx, {
    agreement: { id, type, title },
    partner,
    kind: wanted.kind ?? 'production',
    message: wanted.activation?.message?.trim(),
    note: (wanted.note ?? wanted.activation?.note)?.trim(),
    expireAt: wanted.expire_at ? new Date(wanted.expire_at) : null,
    grants,
  })
  await nameAsWanted(ctx, partner.id, wanted)
  return contract.id
}

/** Whoever stands in the caller's directory, former partners included (D-85). */
async function presentPartner(ctx: MemberCtx, type: OfferedType, id: string) {
  const known = await hasRelation(ctx, ctx.actor.account.id, id)
  // Of two offers to one company at once, the second finds the first.
  const account = known && (await lockAccount(ctx, id))
  if (!account || account.type !== INVITED_ACCOUNTS[type]) return invalid('partner.id', 'not_found')
  return { id, bound: !account.placeholder }
}

async function newPartner(ctx: MemberCtx, type: OfferedType, name: string) {
  const id = await openAccount(ctx, { type: INVITED_ACCOUNTS[type], name, placeholder: true })
  return { id, bound: false }
}

/** The caller's own identifier for the partner, unique among its partners (D-41). */
async function nameAsWanted(ctx: MemberCtx, partnerId: string, { partner }: NewContract): Promise<void> {
  const externalId = partner?.external_id?.trim()
  if (!externalId) return
  if (!(await nameExternally(ctx, ctx.actor.account.id, partnerId, externalId)))
    invalid('partner.external_id', 'already_used')
}
