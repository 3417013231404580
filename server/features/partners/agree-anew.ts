import type { NewAgreementForm } from '@entente/shared/api/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { INVITATIONS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import {
  chosenMarketplaces,
  chosenProductGroups,
  draftAgreement,
  insertLinks,
  isOwnSourcingAgreement,
  marketplacesInUse,
  writtenDocument,
} from '../agreements/index.ts'

const at = (field: string) => `new_agreement.${field}`

interface Agreed {
  readonly agreement: { readonly id: string; readonly type: 'program' | 'service'; readonly title: string }
  readonly distributionAgreementIds: readonly string[]
}

/** Makes the new agreement that the wizard asks for, with everything that hangs on it (domain: sections 10.3 to 10.6). */
export const agreeAnew = (ctx: MemberCtx, type: PartnerKind, form: NewAgreementForm): Promise<Agreed> =>
  INVITATIONS[type].agreementType === 'program' ? agreeProgram(ctx, form) : agreeService(ctx, form)

/** A program agreement, and a distribution agreement that accepts by itself for every marketplace (D-24). */
async function agreeProgram(ctx: MemberCtx, form: NewAgreementForm): Promise<Agreed> {
  const marketplaces = await chosenMarketplaces(ctx, form.marketplaces, at)
  await refuseMarketplacesInUse(ctx, form)
  const fields = await writtenFields(ctx, form)
  const id = await draftAgreement(ctx, { type: 'program', ...fields })

  const distributionAgreementIds: string[] = []
  for (const marketplace of marketplaces)
    distributionAgreementIds.push(
      await draftAgreement(ctx, {
        type: 'distribution',
        title: SERVER_MESSAGES.en.made.distributionAgreement({ marketplace: marketplace.name }).slice(0, 100),
        description: fields.description,
        document: { type: 'none' },
        active: true,
        parentId: id,
        marketplaceId: marketplace.id,
        autoAccept: true,
      }),
    )
  return { agreement: { id, type: 'program', title: fields.title }, distributionAgreementIds }
}

/** A service agreement with its marketplaces, product groups and the sourcing agreement it needs (D-32). */
async function agreeService(ctx: MemberCtx, form: NewAgreementForm): Promise<Agreed> {
  const sourcing = form.sourcing_agreement && canonicalId(form.sourcing_agreement.id)
  if (!sourcing || !(await isOwnSourcingAgreement(ctx, sourcing)))
    refuse('AGR_005', undefined, 'new_agreement.sourcing_agreement')
  const marketplaces = await chosenMarketplaces(ctx, form.marketplaces, at)
  const groups = await chosenProductGroups(ctx, form.product_groups, at)
  const fields = await writtenFields(ctx, form)

  const id = await draftAgreement(ctx, { type: 'service', ...fields, sourcingAgreementId: sourcing })
  await insertLinks(
    ctx,
    id,
    'marketplace',
    marketplaces.map((marketplace) => marketplace.id),
  )
  await insertLinks(ctx, id, 'product_group', groups)
  return { agreement: { id, type: 'service', title: fields.title }, distributionAgreementIds: [] }
}

async function writtenFields(ctx: MemberCtx, form: NewAgreementForm) {
  return {
    title: form.title.trim(),
    description: form.description.trim(),
    document: await writtenDocument(ctx, form, at),
    active: true,
  }
}

const idsOf = (references: readonly { id: string }[] = []) => references.map(({ id }) => canonicalId(id))

/** The wizard takes only marketplaces without any distribution agreement in the account (D-22). */
async function refuseMarketplacesInUse(ctx: MemberCtx, form: NewAgreementForm): Promise<void> {
  const ids = idsOf(form.marketplaces)
  const used = await marketplacesInUse(ctx, ids)
  const complaints = ids.flatMap((marketplace, index) =>
    used.has(marketplace)
      ? [
          {
            field: `new_agreement.marketplaces.${index}.id`,
            say: (messages: typeof SERVER_MESSAGES.en) => messages.refusals.AGR_004({ marketplace }),
          },
        ]
      : [],
  )
  if (complaints.length > 0) throw new Refusal('AGR_004', complaints)
}
