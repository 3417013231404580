import type { EnrollmentChoices } from './enroll-syndication.ts'
import { type QuestionOf, wizard } from './wizard.ts'

/** How an invited distributor asks to contract with the vendor of a product (domain: section 8.5). */
export const enrollReferralWizard = wizard<EnrollmentChoices>()([
  { id: 'product', owns: ['sourcing.product'], shown: ({ beganAtProduct }) => !beganAtProduct },
  { id: 'agreement', owns: ['program_agreement'] },
  { id: 'submit', owns: ['accepted', 'activation', 'note', 'sourcing.marketplace'] },
  { id: 'summary', owns: [] },
])

export type ReferralQuestion = QuestionOf<typeof enrollReferralWizard>
