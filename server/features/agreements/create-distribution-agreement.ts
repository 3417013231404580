import type { NewDistributionAgreement } from '@entente/shared/api/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { chosenForms } from '../forms/index.ts'
import { lockOwnMarketplaces } from '../marketplaces/index.ts'
import { hasDistributionAgreement } from './agreement-store.ts'
import { checkDocument, writtenDocument } from './document-form.ts'
import { draftAgreement } from './draft-agreement.ts'
import { lockMine, requireMine } from './lock-mine.ts'
import { checkNamed, titleOf } from './named.ts'

/** Makes a distribution agreement in one of the caller's program agreements (domain: section 5.3). */
export async function createDistributionAgreement(
  ctx: MemberCtx,
  programId: string,
  wanted: NewDistributionAgreement,
): Promise<string> {
  await requireMine(ctx, programId)
  refuseInvalid([...checkNamed(wanted), ...checkDocument(wanted)])
  const document = await writtenDocument(ctx, wanted)

  return await transact(ctx, async (ctx) => {
    const program = await lockMine(ctx, programId)
    if (program.type !== 'program') refuse('AGR_003')
    const [marketplace] = await lockOwnMarketplaces(ctx, [canonicalId(wanted.marketplace.id)])
    if (!marketplace) return invalid('marketplace.id', 'not_found')
    if (await hasDistributionAgreement(ctx, program.id, marketplace.id))
      refuse('AGR_004', { marketplace: marketplace.id }, 'marketplace.id')
    return draftAgreement(ctx, {
      type: 'distribution',
      title: titleOf(wanted),
      description: wanted.description.trim(),
      active: wanted.active ?? true,
      document,
      parentId: program.id,
      marketplaceId: marketplace.id,
      autoAccept: wanted.auto_accept ?? false,
      forms: await chosenForms(ctx, wanted.forms),
    })
  })
}
