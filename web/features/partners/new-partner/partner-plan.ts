import type { Context } from '@entente/shared/api/accounts.ts'
import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import type { newPartner } from '../../../messages/en/new-partner.ts'
import type { WizardPlan } from '../../../ui/wizard/plan.ts'
import { createPartner } from './api.ts'
import { createdObjects } from './created-objects.ts'
import { type Draft, emptyDraft, isTouched, questionsOf, withoutContent } from './draft.ts'
import { invitableKinds } from './may-invite.ts'
import { problemsOf } from './problems.ts'
import { refusalPlaces } from './refusal-places.ts'
import { requestOf } from './request.ts'
import { stepLooks } from './step-looks.ts'
import { withTaken } from './taken-marketplaces.ts'

type Words = typeof newPartner

/** The Create Partner wizard: a partner, its agreement and its contract in one request (domain: section 10). */
export const partnerPlan = (
  me: Context,
  words: Words,
): WizardPlan<PartnerQuestion, Draft, NewPartnerResult> => ({
  keptAs: 'new-partner.2',
  fresh: () => emptyDraft(invitableKinds(me)[0]),
  isTouched,
  slim: withoutContent,
  questions: questionsOf,
  names: words.stepNames,
  looks: stepLooks(words),
  problems: (question, draft) => problemsOf(question, draft, words),
  created: (draft, current) => createdObjects({ draft, current, words }),
  ...refusalPlaces,
  learn: withTaken,
  commit: (draft) => createPartner({ key: draft.key, partner: requestOf(draft) }),
  linkTo: (step) => ({ to: '/partners/new', search: { step } }),
  exit: { to: '/partners' },
  words,
})
