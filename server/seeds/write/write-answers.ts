import type { Ctx } from '../../platform/context.ts'
import { ANSWERS } from '../demo/answers.ts'
import type { ToldContract } from '../story/contracts.ts'
import { askedVersion, type ToldForm } from '../story/forms.ts'
import { issueIds } from './issue-ids.ts'

/** Writes what was answered under distribution contracts, in the version of the form that was asked then. */
export async function writeAnswers(
  ctx: Ctx,
  contracts: readonly ToldContract[],
  forms: readonly ToldForm[],
): Promise<void> {
  const rows = contracts.flatMap((contract) => answerRows(contract, forms))
  await issueIds(
    ctx,
    rows.map(({ id }) => id),
  )
  await ctx.db.insertInto('contract_answers').values(rows).execute()
}

function answerRows({ seed, agreement, acts }: ToldContract, forms: readonly ToldForm[]) {
  return acts
    .map((act, index) => ({ ...act, next: acts[index + 1] }))
    .filter(({ action }) => action === 'answer')
    .map(({ at, actor, next }, index) => {
      const form = forms.find(({ name }) => name === agreement.forms?.enroll)
      const answer = ANSWERS[seed.id]?.[index]
      if (!form || !answer) throw new Error(`${seed.id}: it is not said what was answered, or to what`)
      return {
        id: answer.id,
        contract_id: seed.id,
        version: index + 1,
        type: 'enroll' as const,
        form_id: form.id,
        form_version: askedVersion(form, at),
        data: JSON.stringify(answer.data),
        answered_at: at,
        answered_by: actor?.userId,
        submitted_at: next?.action === 'enroll' ? next.at : null,
      }
    })
}
