import { isDeepStrictEqual } from 'node:util'
import type { FormChanges } from '@entente/shared/api/forms.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { invalid } from '../../platform/refusal.ts'
import { record } from '../history/index.ts'
import { checkSchema } from './check-schema.ts'
import { currentSchema, insertVersion, updateForm } from './form-store.ts'
import { lockMine } from './lock-mine.ts'

/** Changes the name, or what is asked: that is a new version, and answers to the one before stay answers to that one. */
export async function editForm(ctx: MemberCtx, id: string, { name, schema }: FormChanges): Promise<void> {
  if (name?.trim() === '') invalid('name', 'required')
  await transact(ctx, (ctx) => lockMine(ctx, id))
  if (schema) await checkSchema(schema)
  await transact(ctx, async (ctx) => {
    const form = await lockMine(ctx, id)
    const isNew = schema !== undefined && !isDeepStrictEqual(schema, await currentSchema(ctx, form.id))
    const version = isNew ? form.last_version + 1 : form.last_version
    if (isNew) await insertVersion(ctx, form.id, version, schema)
    await updateForm(ctx, form.id, { ...(name && { name: name.trim() }), last_version: version })
    const note = isNew ? String(version) : undefined
    await record(ctx, { object: form.id, action: 'edit', note, visibleTo: [form.owner_id] })
  })
}
