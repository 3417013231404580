import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { lockMine } from './lock-mine.ts'
import { countVersions, isVersionTied, loadVersion, removeVersion } from './version-store.ts'

/** Deletes a version that no contract was ever signed under or waits for; the last one stays (domain: section 6.1). */
export const deleteVersion = (ctx: MemberCtx, id: string, version: number): Promise<void> =>
  transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, id)
    const found = (await loadVersion(ctx, agreement.id, version)) ?? refuse('NFD_001')
    if (await isVersionTied(ctx, agreement.id, found)) refuse('AGV_001')
    if ((await countVersions(ctx, agreement.id)) === 1) refuse('AGV_002')
    await removeVersion(ctx, agreement.id, version)
    await record(ctx, {
      object: agreement.id,
      action: 'delete_version',
      from: found.active ? 'active' : 'inactive',
      note: String(version),
      visibleTo: [agreement.owner_id],
    })
  })
