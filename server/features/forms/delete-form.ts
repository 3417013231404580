import { type MemberCtx, transact } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { isFormInUse, removeForm } from './form-store.ts'
import { lockMine } from './lock-mine.ts'

/** Deletes a form that no agreement asks and nobody ever answered; what was answered must stay readable. */
export const deleteForm = (ctx: MemberCtx, id: string): Promise<void> =>
  transact(ctx, async (ctx) => {
    const form = await lockMine(ctx, id)
    if (await isFormInUse(ctx, form.id)) refuse('FRM_001')
    await removeForm(ctx, form.id)
    await record(ctx, { object: form.id, action: 'delete', note: form.name, visibleTo: [form.owner_id] })
  })
