import type { Contract } from '@entente/shared/api/contracts.ts'
import {
  enrollSyndicationWizard,
  type SyndicationQuestion,
} from '@entente/shared/domain/wizards/enroll-syndication.ts'
import { type CreatedObject, one } from '../../../ui/wizard/created-object.ts'
import type { WizardPlan } from '../../../ui/wizard/plan.ts'
import { emptyDraft, isTouched, type SourcingDraft } from './answers.ts'
import { addressesOf, type Entering, keptAs, productObject, submit } from './plan-parts.ts'
import { checks } from './problems.ts'
import { AcceptStep } from './steps/accept-step.tsx'
import { MarketplaceStep } from './steps/marketplace-step.tsx'
import { ProductStep } from './steps/product-step.tsx'
import { SubmitStep } from './steps/submit-step.tsx'

export type SyndicationDraft = SourcingDraft<SyndicationQuestion>

const questionsOf = (draft: SyndicationDraft): readonly SyndicationQuestion[] =>
  enrollSyndicationWizard.stepsFor(draft).filter((step) => step !== 'summary')

const CHECKS = {
  product: checks.product,
  marketplace: checks.marketplace,
  agreement: checks.acceptance,
  submit: checks.message,
}

/** The wizard by which a reseller asks to sell a product on its own marketplace (domain: section 12.4). */
export function syndicationPlan(
  entering: Entering,
): WizardPlan<SyndicationQuestion, SyndicationDraft, Contract> {
  const { product, words } = entering
  const { stepNames, answers } = words
  return {
    keptAs: keptAs(entering),
    fresh: () => emptyDraft(product),
    isTouched,
    questions: questionsOf,
    names: stepNames.syndication,
    looks: {
      product: { Form: ProductStep, answer: (draft) => draft.product?.name ?? '' },
      marketplace: { Form: MarketplaceStep, answer: ({ marketplace }) => marketplace?.name ?? '' },
      agreement: { Form: AcceptStep, answer: () => answers.accepted },
      submit: { Form: SubmitStep, answer: ({ message }) => message.trim() || answers.noMessage },
    },
    problems: (question, draft) => CHECKS[question](draft, entering),
    created: (draft) => createdObjects(draft, entering),
    fields: ['sourcing.product', 'sourcing.marketplace', 'accepted', 'activation.message', 'note'],
    blamed: { CTR_002: 'sourcing.marketplace', CTR_004: 'accepted' },
    owning: enrollSyndicationWizard.owning,
    commit: submit(entering),
    ...addressesOf(entering),
    words: words.syndication,
  }
}

function createdObjects(draft: SyndicationDraft, { agreement, words }: Entering): CreatedObject[] {
  const { created } = words
  const { marketplace } = draft
  const target = { id: 'marketplace', icon: 'market' as const, kind: created.marketplace }
  return [
    productObject(draft, words),
    marketplace
      ? {
          ...target,
          names: one(marketplace.name),
          code: marketplace.id,
          tag: { text: created.isSelected, isNew: false },
        }
      : {
          ...target,
          names: one(created.chosenIn(questionsOf(draft).indexOf('marketplace') + 1)),
          later: true,
        },
    {
      id: 'contract',
      icon: 'pen',
      kind: created.syndicationContract,
      names: one(created.pending),
      detail: created.untilApproved(agreement.owner.name),
      tag: { text: created.isNew, isNew: true },
    },
  ]
}
