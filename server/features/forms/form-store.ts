import { FORM_COLUMNS, type FormType } from '@entente/shared/domain/forms.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { type Selectable, sql } from 'kysely'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { takeId } from '../../platform/ids.ts'

export type FormRecord = Selectable<Database['forms']>

/** The columns of an agreement that name its forms. */
export type FormColumns = { [Column in (typeof FORM_COLUMNS)[FormType]]?: string | null }

/** Makes a form with its version 1. */
export async function insertForm(
  ctx: MemberCtx,
  { type, name, schema }: { type: FormType; name: string; schema: JsonSchema },
): Promise<string> {
  const id = await takeId(ctx, 'form')
  const by = ctx.actor.userId
  await ctx.db
    .insertInto('forms')
    .values({
      id,
      owner_id: ctx.actor.account.id,
      type,
      name,
      last_version: 1,
      created_at: ctx.now(),
      created_by: by,
      updated_at: ctx.now(),
      updated_by: by,
    })
    .execute()
  await insertFormVersion(ctx, id, 1, schema)
  return id
}

export async function insertFormVersion(
  ctx: MemberCtx,
  formId: string,
  version: number,
  schema: JsonSchema,
): Promise<void> {
  await ctx.db
    .insertInto('form_versions')
    .values({
      form_id: formId,
      version,
      schema: JSON.stringify(schema),
      author_id: ctx.actor.userId,
      created_at: ctx.now(),
    })
    .execute()
}

/** The caller's own form, locked against changes, answers and agreements that want it until the transaction ends. */
export const lockOwnedForm = (ctx: MemberCtx, id: string): Promise<FormRecord | undefined> =>
  ctx.db
    .selectFrom('forms')
    .selectAll()
    .where('id', '=', id)
    .where('owner_id', '=', ctx.actor.account.id)
    .forUpdate()
    .executeTakeFirst()

/** Whether it is the caller's own form of that type; it stays until the transaction ends. */
export async function isOwnForm(ctx: MemberCtx, id: string, type: FormType): Promise<boolean> {
  const form = ctx.db
    .selectFrom('forms')
    .select('id')
    .where('id', '=', id)
    .where('owner_id', '=', ctx.actor.account.id)
    .where('type', '=', type)
    .forShare()
  return (await form.executeTakeFirst()) !== undefined
}

type Changes = Partial<Pick<FormRecord, 'name' | 'last_version'>>

export async function updateForm(ctx: MemberCtx, id: string, changes: Changes): Promise<void> {
  await ctx.db
    .updateTable('forms')
    .set({ ...changes, updated_at: ctx.now(), updated_by: ctx.actor.userId })
    .where('id', '=', id)
    .execute()
}

/** Versions go with it. */
export async function removeForm(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.deleteFrom('forms').where('id', '=', id).execute()
}

export async function schemaOf(ctx: Ctx, formId: string, version: number): Promise<JsonSchema> {
  const { schema } = await ctx.db
    .selectFrom('form_versions')
    .select('schema')
    .where('form_id', '=', formId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return schema
}

export async function isAttached(ctx: Ctx, id: string): Promise<boolean> {
  const agreement = ctx.db
    .selectFrom('agreements')
    .select('id')
    .where((eb) => eb.or(Object.values(FORM_COLUMNS).map((column) => eb(column, '=', id))))
  return (await agreement.executeTakeFirst()) !== undefined
}

export async function isAnswered(ctx: Ctx, id: string): Promise<boolean> {
  const answer = ctx.db.selectFrom('contract_answers').select('id').where('form_id', '=', id)
  return (await answer.executeTakeFirst()) !== undefined
}

/**
 * The form that an agreement asks for, in its present version; undefined where it asks for none. Neither which form it is
 * nor what it asks changes until the transaction ends.
 */
export async function lockAttachedForm(
  ctx: Ctx,
  agreementId: string,
  type: FormType,
): Promise<Pick<FormRecord, 'id' | 'last_version'> | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select ${sql.ref(FORM_COLUMNS[type])} as id from agreements where id = ${agreementId} for share`.execute(
    ctx.db,
  )
  const id = rows[0]?.id
  if (!id) return undefined
  return await ctx.db
    .selectFrom('forms')
    .select(['id', 'last_version'])
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
}
