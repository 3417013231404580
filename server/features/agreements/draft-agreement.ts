import type { MemberCtx } from '../../platform/context.ts'
import { record } from '../history/index.ts'
import { insertAgreement, type NewAgreement } from './agreement-store.ts'

/** Makes an agreement with its first version, which is active at once, and writes that down. */
export async function draftAgreement(ctx: MemberCtx, agreement: NewAgreement): Promise<string> {
  const id = await insertAgreement(ctx, agreement)
  await record(ctx, { object: id, action: 'create', visibleTo: [ctx.actor.account.id] })
  return id
}
