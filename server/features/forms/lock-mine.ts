import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { requireGrant } from '../agreements/index.ts'
import { findForm } from './form-queries.ts'
import { lockOwnForm } from './form-store.ts'

/** The caller's own form, locked; one of others that it may fill in is not its to change (domain: section 16.1). */
export async function lockMine(ctx: MemberCtx, id: string) {
  const form = await lockOwnForm(ctx, id)
  if (!form) return refuse((await findForm(ctx, id)) ? 'AUTH_003' : 'NFD_001')
  requireGrant(ctx, 'distribution')
  return form
}
