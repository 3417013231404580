import type { Context } from '@entente/shared/api/accounts.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import {
  type ContractQuestion,
  createContractWizard,
} from '@entente/shared/domain/wizards/create-contract.ts'
import type { Format } from '../../../lib/format.ts'
import type { newContract } from '../../../messages/en/new-contract.ts'
import type { WizardPlan } from '../../../ui/wizard/plan.ts'
import { createContract } from './api.ts'
import { createdObjects } from './created-objects.ts'
import { type Draft, emptyDraft, isTouched, withoutGoneAgreement } from './draft.ts'
import { offerableTypes } from './may-offer.ts'
import { problemsOf } from './problems.ts'
import { refusalPlaces } from './refusal-places.ts'
import { stepLooks } from './step-looks.ts'

const QUESTIONS = createContractWizard.stepsFor({}).filter((step) => step !== 'summary')

/** The Create Contract wizard: one of the account's agreements offered to a partner (domain: section 12.1). */
export const contractPlan = (
  me: Context,
  words: typeof newContract,
  format: Format,
  language: string,
): WizardPlan<ContractQuestion, Draft, Contract> => ({
  keptAs: 'new-contract.1',
  fresh: () => emptyDraft(offerableTypes(me)[0]),
  isTouched,
  questions: () => QUESTIONS,
  names: words.stepNames,
  looks: stepLooks(words),
  problems: (question, draft) => problemsOf(question, draft, words),
  created: (draft, current) => createdObjects({ draft, current, words, format }),
  ...refusalPlaces,
  learn: withoutGoneAgreement,
  commit: (draft) => createContract(draft, language),
  linkTo: (step) => ({ to: '/partners/contracts/new', search: { step } }),
  exit: { to: '/partners/contracts' },
  words,
})
