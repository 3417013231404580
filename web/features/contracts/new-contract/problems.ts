import type { ContractQuestion } from '@entente/shared/domain/wizards/create-contract.ts'
import { server } from '@entente/shared/messages/en/server.ts'
import { endOfDay } from '../../../lib/end-of-day.ts'
import { wrongText } from '../../../lib/field-checks.ts'
import { isDay } from '../../../lib/filters/day.ts'
import type { newContract } from '../../../messages/en/new-contract.ts'
import type { Complaint } from '../../../ui/wizard/plan.ts'
import type { Draft, Expiry } from './draft.ts'
import { LIMITS } from './limits.ts'

type Words = typeof newContract

function text(field: string, value: string, limit: number, required: boolean): Complaint[] {
  const wrong = wrongText(value, limit, required)
  return wrong === undefined ? [] : [{ field, text: wrong }]
}

function inCompany(draft: Draft, words: Words): Complaint[] {
  if (draft.whom === 'known') {
    return draft.partners[draft.type] ? [] : [{ field: 'partner.id', text: words.parameters.choosePartner }]
  }
  return [
    ...text('partner.name', draft.name, LIMITS.name, true),
    ...text('partner.external_id', draft.externalId, LIMITS.externalId, false),
  ]
}

function inExpiry({ day, isUnfinished }: Expiry, words: Words, now: Date): Complaint[] {
  const field = 'expire_at'
  if (isUnfinished || (day !== '' && !isDay(day))) return [{ field, text: words.parameters.noDay }]
  return day !== '' && endOfDay(day) <= now ? [{ field, text: server.problems.not_future(undefined) }] : []
}

const CHECKS: Record<ContractQuestion, (draft: Draft, words: Words, now: Date) => Complaint[]> = {
  type: () => [],
  agreement: ({ agreements, type }, words) =>
    agreements[type] ? [] : [{ field: 'agreement', text: words.agreement.choose }],
  parameters: (draft, words, now) => [
    ...inCompany(draft, words),
    ...text('activation.message', draft.message, LIMITS.message, true),
    ...text('note', draft.note, LIMITS.note, false),
    ...inExpiry(draft.expiry, words, now),
  ],
}

/** What keeps this step from being left by Next, in the words the server would use. */
export const problemsOf = (
  question: ContractQuestion,
  draft: Draft,
  words: Words,
  now = new Date(),
): readonly Complaint[] => CHECKS[question](draft, words, now)
