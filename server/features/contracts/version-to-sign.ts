import type { Ctx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { activeVersion } from '../agreements/index.ts'

/**
 * The version that is signed under an agreement now. Whoever says which one was read signs that or nothing: another may
 * have come into force while it was being read.
 */
export async function versionToSign(ctx: Ctx, agreementId: string, read: number | undefined) {
  const active = (await activeVersion(ctx, agreementId)) ?? refuse('AGR_006')
  if (read !== undefined && read !== active.version) refuse('CTR_004', undefined, 'version')
  return active
}
