import { type QuestionOf, wizard } from './wizard.ts'

/** Where an enrolment begins: at a product, or at the agreement, and then the product is asked for first. */
export interface EnrollmentChoices {
  readonly beganAtProduct: boolean
}

/** How a reseller asks to sell a product on a marketplace of its own (domain: section 12.4, D-54). */
export const enrollSyndicationWizard = wizard<EnrollmentChoices>()([
  { id: 'product', owns: ['sourcing.product'], shown: ({ beganAtProduct }) => !beganAtProduct },
  { id: 'marketplace', owns: ['sourcing.marketplace'] },
  { id: 'agreement', owns: ['accepted'] },
  { id: 'submit', owns: ['activation', 'note'] },
  { id: 'summary', owns: [] },
])

export type SyndicationQuestion = QuestionOf<typeof enrollSyndicationWizard>
