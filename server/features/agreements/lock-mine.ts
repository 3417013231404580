import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { findAgreement } from './agreement-queries.ts'
import { type AgreementRecord, lockOwned } from './agreement-store.ts'
import { requireGrant } from './require-grant.ts'

/**
 * The caller's own agreement, kept from everybody else who wants to change it or sign under it until the transaction
 * ends. What the caller may not see is not found; what it sees and does not own is refused (domain: section 16.1).
 */
export async function lockMine(ctx: MemberCtx, id: string): Promise<AgreementRecord> {
  const agreement = await lockOwned(ctx, id)
  if (!agreement) return refuse((await findAgreement(ctx, id)) ? 'AUTH_003' : 'NFD_001')
  requireGrant(ctx, agreement.type)
  return agreement
}

/** The same without a lock, for whoever has slow things to do before the transaction begins. */
export async function requireMine(ctx: MemberCtx, id: string): Promise<void> {
  const agreement = (await findAgreement(ctx, id)) ?? refuse('NFD_001')
  if (agreement.owner_id !== ctx.actor.account.id) refuse('AUTH_003')
  requireGrant(ctx, agreement.type)
}
