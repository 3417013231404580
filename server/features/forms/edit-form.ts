import type { FormChanges } from '@entente/shared/api/forms.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid, refuseInvalid } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { checkForm } from './check-form.ts'
import { type FormRecord, insertFormVersion, schemaOf, updateForm } from './form-store.ts'
import { lockMyForm } from './lock-my-form.ts'

/** Changes a form. What was filled in stays what was asked: another schema is another version (domain: section 14.11). */
export async function editForm(ctx: MemberCtx, id: string, changes: FormChanges): Promise<void> {
  // Whoever may not change it is not told what is wrong with the change.
  await lockMyForm(ctx, id)
  refuseInvalid(await checkForm(ctx, changes))
  await transact(ctx, async (ctx) => {
    const form = await lockMyForm(ctx, id)
    if (changes.type !== undefined && changes.type !== form.type)
      invalid('type', 'not_allowed', { values: [form.type] })
    const name = changes.name?.trim() ?? form.name
    const version = await addVersionIfNew(ctx, form, changes)
    if (name === form.name && version === form.last_version) return

    await updateForm(ctx, form.id, { name, last_version: version })
    await record(ctx, {
      object: form.id,
      action: version === form.last_version ? 'edit' : 'add_version',
      note: version === form.last_version ? undefined : `Version ${version}`,
      visibleTo: [form.owner_id],
    })
  })
}

/** The number of the version that holds from now on. */
async function addVersionIfNew(
  ctx: MemberCtx,
  { id, last_version }: FormRecord,
  { schema }: FormChanges,
): Promise<number> {
  if (!schema || JSON.stringify(schema) === JSON.stringify(await schemaOf(ctx, id, last_version)))
    return last_version
  await insertFormVersion(ctx, id, last_version + 1, schema)
  return last_version + 1
}
