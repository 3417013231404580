import type { PartnerKind } from '../partners.ts'
import { type QuestionOf, wizard } from './wizard.ts'

/** The two ways a Create Partner wizard ends. */
export const WIZARD_ACTIONS = ['create', 'invite'] as const
export type WizardAction = (typeof WIZARD_ACTIONS)[number]

/** The answers on which the list of steps depends. */
interface PartnerChoices {
  readonly type: PartnerKind
  readonly newAgreement: boolean
  /** Undefined until the Action step was answered; Account details is listed until then. */
  readonly action: WizardAction | undefined
}

const resellerWithNewAgreement = ({ type, newAgreement }: PartnerChoices) =>
  newAgreement && type === 'reseller'

/** The Create Partner wizard (domain: section 10.1). */
export const createPartnerWizard = wizard<PartnerChoices>()([
  { id: 'partner', owns: ['type', 'name', 'external_id'] },
  { id: 'agreement', owns: ['agreement', 'new_agreement'] },
  {
    id: 'marketplaces',
    owns: ['new_agreement.marketplaces'],
    shown: ({ newAgreement }) => newAgreement,
  },
  { id: 'product-groups', owns: ['new_agreement.product_groups'], shown: resellerWithNewAgreement },
  { id: 'syndication', owns: ['new_agreement.sourcing_agreement'], shown: resellerWithNewAgreement },
  { id: 'action', owns: ['action', 'message', 'note', 'kind'] },
  { id: 'account', owns: ['users'], shown: ({ action }) => action !== 'invite' },
  { id: 'summary', owns: [] },
])

export type PartnerQuestion = QuestionOf<typeof createPartnerWizard>
