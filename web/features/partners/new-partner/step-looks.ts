import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import type { newPartner } from '../../../messages/en/new-partner.ts'
import type { StepLook } from '../../../ui/wizard/plan.ts'
import type { Draft } from './draft.ts'
import { AccountStep } from './steps/account-step.tsx'
import { ActionStep } from './steps/action-step.tsx'
import { AgreementStep } from './steps/agreement-step.tsx'
import { MarketplacesStep } from './steps/marketplaces-step.tsx'
import { PartnerStep } from './steps/partner-step.tsx'
import { ProductGroupsStep } from './steps/product-groups-step.tsx'
import { SyndicationStep } from './steps/syndication-step.tsx'

type Words = typeof newPartner

const counted = (list: readonly unknown[], words: Words) =>
  list.length === 0 ? words.answers.none : words.answers.chosen(String(list.length))

/** How each step asks; which steps there are, and in which order, is the domain's to say. */
export const stepLooks = (words: Words): Record<PartnerQuestion, StepLook<Draft>> => ({
  partner: {
    Form: PartnerStep,
    answer: ({ name, type }) => `${name.trim()}, ${words.kinds[type]}`,
  },
  agreement: {
    Form: AgreementStep,
    answer: ({ newAgreement, form, agreements, type }) =>
      newAgreement ? form.title.trim() : (agreements[type]?.name ?? ''),
  },
  marketplaces: {
    Form: MarketplacesStep,
    answer: ({ marketplaces }) => counted(marketplaces, words),
    tellsItself: true,
  },
  'product-groups': { Form: ProductGroupsStep, answer: ({ productGroups }) => counted(productGroups, words) },
  syndication: { Form: SyndicationStep, answer: ({ sourcing }) => sourcing?.name ?? '' },
  action: {
    Form: ActionStep,
    answer: ({ action }) => (action === 'create' ? words.actions.create : words.actions.invite),
  },
  account: {
    Form: AccountStep,
    answer: ({ users }) => (users.length === 0 ? words.created.you : words.created.youAnd(users.length)),
  },
})
