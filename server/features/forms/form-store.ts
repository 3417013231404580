import type { FormType } from '@entente/shared/domain/forms.ts'
import type { Selectable } from 'kysely'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { takeId } from '../../platform/ids.ts'

type FormRecord = Selectable<Database['forms']>
export type Schema = Readonly<Record<string, unknown>>

/** Makes a form with its version 1. */
export async function insertForm(
  ctx: MemberCtx,
  { type, name, schema }: { readonly type: FormType; readonly name: string; readonly schema: Schema },
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
  await insertVersion(ctx, id, 1, schema)
  return id
}

export async function insertVersion(
  ctx: MemberCtx,
  formId: string,
  version: number,
  schema: Schema,
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

/** The caller's own form, locked until the transaction ends. */
export const lockOwnForm = ({ db, actor }: MemberCtx, id: string): Promise<FormRecord | undefined> =>
  db
    .selectFrom('forms')
    .selectAll()
    .where('id', '=', id)
    .where('owner_id', '=', actor.account.id)
    .forUpdate()
    .executeTakeFirst()

export async function updateForm(
  ctx: MemberCtx,
  id: string,
  changes: Partial<Pick<FormRecord, 'name' | 'last_version'>>,
): Promise<void> {
  await ctx.db
    .updateTable('forms')
    .set({ ...changes, updated_at: ctx.now(), updated_by: ctx.actor.userId })
    .where('id', '=', id)
    .execute()
}

/** Its versions go with it. */
export async function removeForm(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.deleteFrom('forms').where('id', '=', id).execute()
}

/** Whether an agreement asks it, or somebody answered it. */
export async function isFormInUse({ db }: Ctx, id: string): Promise<boolean> {
  const agreement = db
    .selectFrom('agreements')
    .select('id')
    .where((eb) =>
      eb.or([eb('enroll_form_id', '=', id), eb('product_form_id', '=', id), eb('item_form_id', '=', id)]),
    )
  const answer = db.selectFrom('contract_answers').select('id').where('form_id', '=', id)
  return (await agreement.executeTakeFirst()) !== undefined || (await answer.executeTakeFirst()) !== undefined
}

/** Whether the caller has such a form; kept from being deleted until the transaction ends. */
export async function isOwnForm({ db, actor }: MemberCtx, id: string, type: FormType): Promise<boolean> {
  const form = db
    .selectFrom('forms')
    .select('id')
    .where('id', '=', id)
    .where('owner_id', '=', actor.account.id)
    .where('type', '=', type)
    .forShare()
  return (await form.executeTakeFirst()) !== undefined
}

/** A form in its present version. */
export interface PresentForm {
  readonly id: string
  readonly version: number
  readonly schema: Schema
}

/** The form that who enrolls in the agreement has to fill in, in its present version. */
export const enrolForm = ({ db }: Ctx, agreementId: string): Promise<PresentForm | undefined> =>
  db
    .selectFrom('agreements as g')
    .innerJoin('forms as f', 'f.id', 'g.enroll_form_id')
    .innerJoin('form_versions as v', (join) =>
      join.onRef('v.form_id', '=', 'f.id').onRef('v.version', '=', 'f.last_version'),
    )
    .select(['f.id', 'v.version', 'v.schema'])
    .where('g.id', '=', agreementId)
    .executeTakeFirst()

/** What the form asks now. */
export async function currentSchema({ db }: Ctx, id: string): Promise<Schema> {
  const { schema } = await db
    .selectFrom('form_versions')
    .select('schema')
    .where('form_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
  return schema
}
