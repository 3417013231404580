import type { NewAgreement } from '@entente/shared/api/agreements.ts'
import { STANDALONE_TYPES, type StandaloneType } from '@entente/shared/domain/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { type Complaint, problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { type AgreementFields, isOwnSourcingAgreement } from './agreement-store.ts'
import { checkDocument, writtenDocument } from './document-form.ts'
import { draftAgreement } from './draft-agreement.ts'
import { insertLinks } from './link-store.ts'
import { checkNamed, titleOf } from './named.ts'
import { chosenMarketplaces, chosenProductGroups } from './offered.ts'
import { requireGrant } from './require-grant.ts'

/** Makes an agreement that stands by itself, with its first version (domain: sections 5.1 to 5.5). */
export async function createAgreement(ctx: MemberCtx, wanted: NewAgreement): Promise<string> {
  refuseInvalid(check(wanted))
  const type = typeOf(wanted) ?? refuse('AGR_007', undefined, 'type')
  requireGrant(ctx, type)
  const fields = {
    title: titleOf(wanted),
    description: wanted.description.trim(),
    active: wanted.active ?? true,
    document: await writtenDocument(ctx, wanted),
  }
  return await transact(ctx, (ctx) =>
    type === 'service' ? draftService(ctx, fields, wanted) : draftAgreement(ctx, { type, ...fields }),
  )
}

/** A service agreement with what it sources from, where it sells and what it offers. */
async function draftService(ctx: MemberCtx, fields: AgreementFields, wanted: NewAgreement): Promise<string> {
  const sourcingAgreementId = await chosenSourcing(ctx, wanted)
  const marketplaces = await chosenMarketplaces(ctx, wanted.marketplaces)
  const groups = await chosenProductGroups(ctx, wanted.product_groups)
  const id = await draftAgreement(ctx, { type: 'service', ...fields, sourcingAgreementId })
  await insertLinks(
    ctx,
    id,
    'marketplace',
    marketplaces.map((marketplace) => marketplace.id),
  )
  await insertLinks(ctx, id, 'product_group', groups)
  return id
}

/** `sourcing` is an older word for two types (D-21). */
const meantType = ({ type, sourcing }: NewAgreement) => (type === 'sourcing' ? sourcing?.type : type)

const typeOf = (wanted: NewAgreement): StandaloneType | undefined =>
  STANDALONE_TYPES.find((type) => type === meantType(wanted))

function check(wanted: NewAgreement): Complaint[] {
  const { type, sourcing, sourcing_agreement, marketplaces, product_groups } = wanted
  const complaints = [...checkNamed(wanted), ...checkDocument(wanted)]
  if (type === 'sourcing' && !sourcing) complaints.push(problem('sourcing.type', 'required'))
  if (type === 'service') return complaints
  const unfit = { with: `type: ${type}` }
  if (sourcing_agreement) complaints.push(problem('sourcing_agreement', 'not_wanted', unfit))
  if (marketplaces?.length) complaints.push(problem('marketplaces', 'not_wanted', unfit))
  if (product_groups?.length) complaints.push(problem('product_groups', 'not_wanted', unfit))
  return complaints
}

async function chosenSourcing(ctx: MemberCtx, { sourcing_agreement }: NewAgreement): Promise<string | null> {
  if (!sourcing_agreement) return null
  const id = canonicalId(sourcing_agreement.id)
  return (await isOwnSourcingAgreement(ctx, id)) ? id : refuse('AGR_005', undefined, 'sourcing_agreement')
}
