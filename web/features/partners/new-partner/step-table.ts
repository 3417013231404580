import type { ComponentType } from 'react'
import type { wizard } from '../../../messages/en/wizard.ts'
import type { Draft } from './draft.ts'
import type { QuestionStep } from './progress.ts'
import { AccountStep } from './steps/account-step.tsx'
import { ActionStep } from './steps/action-step.tsx'
import { AgreementStep } from './steps/agreement-step.tsx'
import { MarketplacesStep } from './steps/marketplaces-step.tsx'
import { PartnerStep } from './steps/partner-step.tsx'
import { ProductGroupsStep } from './steps/product-groups-step.tsx'
import type { StepProps } from './steps/step-props.ts'
import { SyndicationStep } from './steps/syndication-step.tsx'

type Words = typeof wizard
interface StepLook {
  readonly Form: ComponentType<StepProps>
  /** The given answer in one line. */
  readonly answer: (draft: Draft, words: Words) => string
}

const counted = (list: readonly unknown[], words: Words) =>
  list.length === 0 ? words.answers.none : words.answers.chosen(String(list.length))

/** The wizard as a table; which steps there are, and in which order, is the domain's to say. */
export const STEP_TABLE: Record<QuestionStep, StepLook> = {
  partner: {
    Form: PartnerStep,
    answer: ({ name, type }, { kinds }) => `${name.trim()}, ${kinds[type]}`,
  },
  agreement: {
    Form: AgreementStep,
    answer: ({ newAgreement, form, agreements, type }) =>
      newAgreement ? form.title.trim() : (agreements[type]?.name ?? ''),
  },
  marketplaces: { Form: MarketplacesStep, answer: ({ marketplaces }, words) => counted(marketplaces, words) },
  'product-groups': {
    Form: ProductGroupsStep,
    answer: ({ productGroups }, words) => counted(productGroups, words),
  },
  syndication: { Form: SyndicationStep, answer: ({ sourcing }) => sourcing?.name ?? '' },
  action: {
    Form: ActionStep,
    answer: ({ action }, words) => (action === 'create' ? words.actions.create : words.actions.invite),
  },
  account: {
    Form: AccountStep,
    answer: ({ users }, { created }) => (users.length === 0 ? created.you : created.youAnd(users.length)),
  },
}
