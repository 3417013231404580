import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { requireGrant } from '../agreements/index.ts'
import { findForm } from './form-queries.ts'
import { type FormRecord, lockOwnedForm } from './form-store.ts'

/** The caller's own form, locked; what the caller is only asked is not its to change (domain: section 16.1). */
export async function lockMyForm(ctx: MemberCtx, id: string): Promise<FormRecord> {
  const form = await lockOwnedForm(ctx, id)
  if (!form) return refuse((await findForm(ctx, id)) ? 'AUTH_003' : 'NFD_001')
  requireGrant(ctx, 'distribution')
  return form
}
