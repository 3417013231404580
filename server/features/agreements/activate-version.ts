import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { announceVersion } from './announce-version.ts'
import { lockMine } from './lock-mine.ts'
import { loadVersion, promoteVersion, retireActiveVersion } from './version-store.ts'

/**
 * Makes a version the one that contracts are signed under. Of two versions activated at once the later one stays
 * active; there is never more than one (D-74).
 */
export const activateVersion = (ctx: MemberCtx, id: string, version: number): Promise<void> =>
  transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, id)
    const found = (await loadVersion(ctx, agreement.id, version)) ?? refuse('NFD_001')
    if (found.active) refuse('AGV_003')
    await retireActiveVersion(ctx, agreement.id)
    await promoteVersion(ctx, agreement.id, version)
    await record(ctx, {
      object: agreement.id,
      action: 'activate_version',
      from: 'inactive',
      to: 'active',
      note: String(version),
      visibleTo: [agreement.owner_id],
    })
    await announceVersion(ctx, agreement, version)
  })
