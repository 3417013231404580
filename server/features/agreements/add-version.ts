import type { NewVersion } from '@entente/shared/api/agreements.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { announceVersion } from './announce-version.ts'
import { checkDocument, writtenDocument } from './document-form.ts'
import { lockMine, requireMine } from './lock-mine.ts'
import { insertVersion, retireActiveVersion, takeVersionNumber } from './version-store.ts'

/** Adds a version with the next number there ever was, active at once unless it is not to be (6.1, D-80, D-81). */
export async function addVersion(ctx: MemberCtx, id: string, wanted: NewVersion): Promise<number> {
  await requireMine(ctx, id)
  refuseInvalid(checkDocument(wanted))
  const document = await writtenDocument(ctx, wanted)
  const active = wanted.active ?? true

  return await transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, id)
    const version = await takeVersionNumber(ctx, agreement.id)
    if (active) await retireActiveVersion(ctx, agreement.id)
    await insertVersion(ctx, agreement.id, { version, active, document })
    await record(ctx, {
      object: agreement.id,
      action: 'add_version',
      to: active ? 'active' : 'inactive',
      note: String(version),
      visibleTo: [agreement.owner_id],
    })
    if (active) await announceVersion(ctx, agreement, version)
    return version
  })
}
