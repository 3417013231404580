import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import { takeId } from '../../platform/ids.ts'
import type { PresentForm, Schema } from './form-store.ts'

/** Keeps what was answered, after all earlier answers; the contract is locked. */
export async function insertAnswer(
  ctx: MemberCtx,
  contractId: string,
  { id: formId, version }: PresentForm,
  data: Schema,
): Promise<string> {
  const id = await takeId(ctx, 'answer')
  const { last } = await ctx.db
    .selectFrom('contract_answers')
    .select(sql<number>`coalesce(max(number), 0)`.as('last'))
    .where('contract_id', '=', contractId)
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('contract_answers')
    .values({
      id,
      contract_id: contractId,
      number: last + 1,
      form_id: formId,
      form_version: version,
      data: JSON.stringify(data),
      created_at: ctx.now(),
      created_by: ctx.actor.userId,
    })
    .execute()
  return id
}
