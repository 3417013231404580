import { distributionDataList } from '@entente/shared/lists/forms.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { tableOver } from '../../platform/lists/table.ts'

/** Whether what was answered last under a contract was this form as it is now, and waits to be submitted. */
export const isLastAnswer = (contractId: string, form: string) => sql<boolean>`coalesce((
  select a.form_id = ${sql.ref(`${form}.id`)} and a.form_version = ${sql.ref(`${form}.last_version`)}
    and a.submitted_at is null
  from contract_answers a where a.contract_id = ${sql.ref(contractId)}
  order by a.version desc limit 1), false)`

const answerTable = tableOver<{ a: 'contract_answers' }>()(
  distributionDataList,
  { version: 'a.version', created: 'a.answered_at' },
  { key: ['version'] },
)

const answers = ({ db }: MemberCtx, contractId: string) =>
  db.selectFrom('contract_answers as a').where('a.contract_id', '=', contractId)

const columns = (ctx: MemberCtx, contractId: string) =>
  answers(ctx, contractId)
    .innerJoin('form_versions as w', (join) =>
      join.onRef('w.form_id', '=', 'a.form_id').onRef('w.version', '=', 'a.form_version'),
    )
    .innerJoin('forms as f', 'f.id', 'a.form_id')
    .leftJoin('users as u', 'u.id', 'a.answered_by')
    .selectAll('a')
    .select(['f.name as form_name', 'w.schema', 'u.name as answered_name'])

export type AnswerRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Everything that was answered under a contract, newest first. */
export const listAnswers = (
  ctx: MemberCtx,
  contractId: string,
  list: ListRequest,
): Promise<Page<AnswerRow>> =>
  readPage(ctx, list, answerTable, { rows: columns(ctx, contractId), all: answers(ctx, contractId) })

/** What was answered last under a contract. */
export const findLastAnswer = (ctx: MemberCtx, contractId: string): Promise<AnswerRow | undefined> =>
  columns(ctx, contractId).orderBy('a.version', 'desc').limit(1).executeTakeFirst()
