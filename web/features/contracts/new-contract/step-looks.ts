import type { ContractQuestion } from '@entente/shared/domain/wizards/create-contract.ts'
import type { newContract } from '../../../messages/en/new-contract.ts'
import type { StepLook } from '../../../ui/wizard/plan.ts'
import { companyOf, type Draft } from './draft.ts'
import { AgreementStep } from './steps/agreement-step.tsx'
import { ParametersStep } from './steps/parameters-step.tsx'
import { TypeStep } from './steps/type-step.tsx'

/** How each step asks; which steps there are, and in which order, is the domain's to say. */
export const stepLooks = (words: typeof newContract): Record<ContractQuestion, StepLook<Draft>> => ({
  type: { Form: TypeStep, answer: ({ type }) => words.types[type] },
  agreement: { Form: AgreementStep, answer: ({ agreements, type }) => agreements[type]?.name ?? '' },
  parameters: { Form: ParametersStep, answer: companyOf },
})
