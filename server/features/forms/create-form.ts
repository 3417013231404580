import type { NewForm } from '@entente/shared/api/forms.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/refusal.ts'
import { requireGrant } from '../agreements/index.ts'
import { record } from '../history/index.ts'
import { checkForm } from './check-form.ts'
import { insertForm } from './form-store.ts'

/** Makes a form with its first version; whoever may make distribution agreements may ask something in them. */
export async function createForm(ctx: MemberCtx, { name, type, schema }: NewForm): Promise<string> {
  requireGrant(ctx, 'distribution')
  refuseInvalid(await checkForm(ctx, { name, schema }))
  return await transact(ctx, async (ctx) => {
    const id = await insertForm(ctx, { type, name: name.trim(), schema })
    await record(ctx, { object: id, action: 'create', visibleTo: [ctx.actor.account.id] })
    return id
  })
}
