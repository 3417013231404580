import type { Ctx } from '../../platform/context.ts'

/** What was answered for a contract, newest first. */
export const listAnswers = ({ db }: Ctx, contractId: string) =>
  db
    .selectFrom('contract_answers as a')
    .innerJoin('forms as f', 'f.id', 'a.form_id')
    .leftJoin('users as u', 'u.id', 'a.created_by')
    .select(['a.id', 'a.form_id', 'a.form_version', 'a.data', 'a.created_at', 'a.created_by'])
    .select(['f.type', 'u.name as author_name'])
    .where('a.contract_id', '=', contractId)
    .orderBy('a.number', 'desc')
    .limit(1000)
    .execute()

export type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number]

/** Which version of which form was answered last. */
export const latestAnswer = (
  { db }: Ctx,
  contractId: string,
): Promise<{ form_id: string; form_version: number } | undefined> =>
  db
    .selectFrom('contract_answers')
    .select(['form_id', 'form_version'])
    .where('contract_id', '=', contractId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
