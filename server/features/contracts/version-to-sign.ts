import type { ContractSignature } from '@entente/shared/api/contracts.ts'
import type { Ctx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { activeVersion } from '../agreements/index.ts'

/** What was read of an agreement, as far as it is said. */
export type Read = Pick<ContractSignature, 'version' | 'description'>

/**
 * The version that is signed under an agreement now. Whoever says what was read signs that or nothing: another version may
 * have come into force while it was being read, or its owner may have changed the description.
 */
export async function versionToSign(ctx: Ctx, agreementId: string, read: Read) {
  const active = (await activeVersion(ctx, agreementId)) ?? refuse('AGR_006')
  for (const part of ['version', 'description'] as const)
    if (read[part] !== undefined && read[part] !== active[part]) refuse('CTR_004', undefined, part)
  return active
}
