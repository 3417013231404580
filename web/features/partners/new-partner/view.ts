import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import type { newPartner } from '../../../messages/en/new-partner.ts'
import { type Draft, questionsOf } from './draft.ts'

/** The draft as it is told while one of its steps is open. */
export interface View {
  readonly draft: Draft
  readonly current: PartnerQuestion
  readonly words: typeof newPartner
}

/** The number a step has in this draft's variant. */
export const numberOf = (draft: Draft, step: PartnerQuestion) => questionsOf(draft).indexOf(step) + 1
