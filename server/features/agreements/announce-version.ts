import type { MemberCtx } from '../../platform/context.ts'
import { enqueueAll } from '../../platform/jobs.ts'
import { recordAll } from '../history/index.ts'
import type { AgreementRecord } from './agreement-store.ts'
import { contractsBehind } from './version-store.ts'

/** Tells every partner with an active contract on another version that there is an update (domain: section 6.3). */
export async function announceVersion(
  ctx: MemberCtx,
  { id, owner_id }: AgreementRecord,
  version: number,
): Promise<void> {
  const behind = await contractsBehind(ctx, id, version)
  await recordAll(
    ctx,
    behind.map((contract) => ({
      object: contract.id,
      action: 'update_available',
      note: String(version),
      visibleTo: [owner_id, contract.owner_id],
    })),
  )
  const partners = [...new Set(behind.map((contract) => contract.owner_id))]
  await enqueueAll(
    ctx,
    'notify',
    partners.map((account) => ({ event: 'agreement_version_activated', object: id, account })),
  )
}
