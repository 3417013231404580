import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid, refuse } from '../../platform/refusal.ts'
import { ownProductGroups } from '../catalog/index.ts'
import { record } from '../history/index.ts'
import { lockOwnMarketplaces } from '../marketplaces/index.ts'
import { insertLinks, type Linked, removeLink } from './link-store.ts'
import { lockMine } from './lock-mine.ts'

/** Those of the given marketplaces or product groups that belong to the caller. */
const own: Record<Linked, (ctx: MemberCtx, ids: readonly string[]) => Promise<readonly unknown[]>> = {
  marketplace: lockOwnMarketplaces,
  product_group: ownProductGroups,
}

/** Links a service agreement with one of the caller's marketplaces or product groups (domain: section 5.4). */
export const linkOffer = (ctx: MemberCtx, agreementId: string, linked: Linked, id: string): Promise<void> =>
  transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, agreementId)
    if (agreement.type !== 'service') refuse('AGR_009')
    const wanted = canonicalId(id)
    if ((await own[linked](ctx, [wanted])).length === 0) invalid('id', 'not_found')
    if ((await insertLinks(ctx, agreement.id, linked, [wanted])) === 0) refuse('AGR_010', undefined, 'id')
    await record(ctx, {
      object: agreement.id,
      action: `link_${linked}`,
      note: wanted,
      visibleTo: [agreement.owner_id],
    })
  })

/** Takes the link away; what was listed stays as it is. */
export const unlinkOffer = (ctx: MemberCtx, agreementId: string, linked: Linked, id: string): Promise<void> =>
  transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, agreementId)
    const wanted = canonicalId(id)
    if (!(await removeLink(ctx, agreement.id, linked, wanted))) refuse('NFD_001')
    await record(ctx, {
      object: agreement.id,
      action: `unlink_${linked}`,
      note: wanted,
      visibleTo: [agreement.owner_id],
    })
  })
