import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { isAnswered, isAttached, removeForm } from './form-store.ts'
import { lockMyForm } from './lock-my-form.ts'

/** Deletes a form that no agreement asks for and that nobody ever filled in. */
export const deleteForm = (ctx: MemberCtx, id: string): Promise<void> =>
  transact(ctx, async (ctx) => {
    const form = await lockMyForm(ctx, id)
    if (await isAttached(ctx, form.id)) refuse('FRM_001')
    if (await isAnswered(ctx, form.id)) refuse('FRM_002')
    await removeForm(ctx, form.id)
    await record(ctx, { object: form.id, action: 'delete', note: form.name, visibleTo: [form.owner_id] })
  })
