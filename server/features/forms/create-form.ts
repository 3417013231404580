import type { NewForm } from '@entente/shared/api/forms.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid } from '../../platform/refusal.ts'
import { requireGrant } from '../agreements/index.ts'
import { record } from '../history/index.ts'
import { checkSchema } from './check-schema.ts'
import { insertForm } from './form-store.ts'

/** Makes a form; only who may own distribution agreements has something to ask (domain: section 14.11). */
export async function createForm(ctx: MemberCtx, { type, name, schema }: NewForm): Promise<string> {
  requireGrant(ctx, 'distribution')
  const called = name.trim() || invalid('name', 'required')
  await checkSchema(schema)
  return await transact(ctx, async (ctx) => {
    const id = await insertForm(ctx, { type, name: called, schema })
    await record(ctx, { object: id, action: 'create', visibleTo: [ctx.actor.account.id] })
    return id
  })
}
