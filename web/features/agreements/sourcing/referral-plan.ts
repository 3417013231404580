import type { Contract } from '@entente/shared/api/contracts.ts'
import {
  enrollReferralWizard,
  type ReferralQuestion,
} from '@entente/shared/domain/wizards/enroll-referral.ts'
import { type CreatedObject, one } from '../../../ui/wizard/created-object.ts'
import type { WizardPlan } from '../../../ui/wizard/plan.ts'
import { emptyDraft, isTouched, type SourcingDraft } from './answers.ts'
import { addressesOf, type Entering, keptAs, productObject, submit } from './plan-parts.ts'
import { checks } from './problems.ts'
import { ProductStep } from './steps/product-step.tsx'
import { ProgramStep } from './steps/program-step.tsx'
import { ReferStep } from './steps/refer-step.tsx'

export type ReferralDraft = SourcingDraft<ReferralQuestion>

const questionsOf = (draft: ReferralDraft): readonly ReferralQuestion[] =>
  enrollReferralWizard.stepsFor(draft).filter((step) => step !== 'summary')

/** The wizard by which an invited distributor asks to contract with the vendor of a product (domain: section 8.5). */
export function referralPlan(entering: Entering): WizardPlan<ReferralQuestion, ReferralDraft, Contract> {
  const { product, words } = entering
  return {
    keptAs: keptAs(entering),
    fresh: () => emptyDraft(product),
    isTouched,
    questions: questionsOf,
    names: words.stepNames.referral,
    looks: {
      product: { Form: ProductStep, answer: (draft) => draft.product?.name ?? '' },
      agreement: { Form: ProgramStep, answer: ({ program }) => program?.name ?? '' },
      submit: { Form: ReferStep, answer: ({ product: of }) => of?.vendor.name ?? '' },
    },
    problems: (question, draft) => CHECKS[question](draft, entering),
    created: (draft) => createdObjects(draft, entering),
    fields: [
      'sourcing.product',
      'program_agreement',
      'accepted',
      'activation.message',
      'sourcing.marketplace',
      'note',
    ],
    blamed: { ACC_001: 'program_agreement', CTR_002: 'sourcing.product', CTR_004: 'accepted' },
    owning: enrollReferralWizard.owning,
    commit: submit(entering),
    ...addressesOf(entering),
    words: words.referral,
  }
}

const CHECKS: Readonly<Record<ReferralQuestion, (typeof checks)[keyof typeof checks]>> = {
  product: checks.product,
  agreement: checks.program,
  submit: (draft, entering) => [...checks.message(draft), ...checks.acceptance(draft, entering)],
}

function createdObjects(draft: ReferralDraft, { words, format }: Entering): CreatedObject[] {
  const { created } = words
  const { program, product } = draft
  const vendor = product?.vendor.name ?? created.vendor
  const isSigned = program?.isSigned === true
  const own = { id: 'program', icon: 'doc' as const, kind: created.program }
  return [
    productObject(draft, words),
    program
      ? {
          ...own,
          names: one(program.name),
          detail: created.version(format.number(program.version)),
          tag: { text: created.isSelected, isNew: false },
        }
      : { ...own, names: one(created.chosenIn(questionsOf(draft).indexOf('agreement') + 1)), later: true },
    {
      id: 'contract',
      icon: 'pen',
      kind: created.referralContract,
      names: one(isSigned ? created.activeAtOnce : created.pending),
      detail: isSigned ? undefined : created.untilSigned(vendor),
      tag: { text: created.isNew, isNew: true },
    },
    ...(isSigned
      ? []
      : [
          {
            id: 'program-contract',
            icon: 'partners' as const,
            kind: created.programContract,
            names: one(created.pending),
            detail: created.inPortalOf(vendor),
            tag: { text: created.isNew, isNew: true },
          },
        ]),
  ]
}
