import type { Selectable } from 'kysely'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { takeId } from '../../platform/ids.ts'
import { lockAttachedForm } from '../forms/index.ts'
import type { ContractRow } from './contract-store.ts'

type AnswerRecord = Selectable<Database['contract_answers']>
type LastAnswer = Pick<AnswerRecord, 'version' | 'form_id' | 'form_version' | 'submitted_at'>

export interface AskedForm {
  readonly id: string
  readonly version: number
  /** Whether it was filled in under the contract, in this version and last of all, and was not submitted yet. */
  readonly isAnswered: boolean
}

const lastAnswer = (ctx: Ctx, contractId: string): Promise<LastAnswer | undefined> =>
  ctx.db
    .selectFrom('contract_answers')
    .select(['version', 'form_id', 'form_version', 'submitted_at'])
    .where('contract_id', '=', contractId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What the contract's partner is asked before it enrolls; neither changes until the transaction ends. */
export async function askedForm(
  ctx: Ctx,
  { id, type, agreement_id }: ContractRow,
): Promise<AskedForm | undefined> {
  if (type !== 'distribution') return undefined
  const form = await lockAttachedForm(ctx, agreement_id, 'enroll')
  if (!form) return undefined
  const last = await lastAnswer(ctx, id)
  return {
    id: form.id,
    version: form.last_version,
    isAnswered:
      last?.form_id === form.id && last.form_version === form.last_version && last.submitted_at === null,
  }
}

interface NewAnswer {
  readonly formId: string
  readonly formVersion: number
  readonly data: Readonly<Record<string, unknown>>
}

/** What was answered goes to the issuer; handed back, it counts no more (domain: section 8.3, row 6). */
export async function submitAnswers(ctx: Ctx, contractId: string): Promise<void> {
  await ctx.db
    .updateTable('contract_answers')
    .set({ submitted_at: ctx.now() })
    .where('contract_id', '=', contractId)
    .where('submitted_at', 'is', null)
    .execute()
}

/** Keeps what was answered under a locked contract beside what was answered before; says which submission it is. */
export async function insertAnswer(
  ctx: MemberCtx,
  contractId: string,
  { formId, formVersion, data }: NewAnswer,
): Promise<number> {
  const version = ((await lastAnswer(ctx, contractId))?.version ?? 0) + 1
  await ctx.db
    .insertInto('contract_answers')
    .values({
      id: await takeId(ctx, 'distributionData'),
      contract_id: contractId,
      version,
      type: 'enroll',
      form_id: formId,
      form_version: formVersion,
      data: JSON.stringify(data),
      answered_at: ctx.now(),
      answered_by: ctx.actor.userId,
    })
    .execute()
  return version
}
