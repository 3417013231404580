import type { PartnerKind } from './partners.ts'

/** The two ways a Create Partner wizard ends. */
export const WIZARD_ACTIONS = ['create', 'invite'] as const
export type WizardAction = (typeof WIZARD_ACTIONS)[number]

/** The answers on which the list of steps depends. */
export interface WizardChoices {
  readonly type: PartnerKind
  readonly newAgreement: boolean
  /** Undefined until the Action step was answered; Account details is listed until then. */
  readonly action: WizardAction | undefined
}

interface WizardStep {
  readonly id: string
  /** Prefixes of the fields in the request whose refusal opens this step. */
  readonly owns: readonly string[]
  readonly shown: (choices: WizardChoices) => boolean
}

const wizard = <const S extends WizardStep>(steps: readonly S[]) => steps

const always = () => true
const resellerWithNewAgreement = ({ type, newAgreement }: WizardChoices) =>
  newAgreement && type === 'reseller'

/** The Create Partner wizard (domain: section 10.1): which steps, in which order, when, and what each one answers for. */
export const WIZARD_STEPS = wizard([
  { id: 'partner', owns: ['type', 'name', 'external_id'], shown: always },
  { id: 'agreement', owns: ['agreement', 'new_agreement'], shown: always },
  {
    id: 'marketplaces',
    owns: ['new_agreement.marketplaces'],
    shown: ({ newAgreement }) => newAgreement,
  },
  { id: 'product-groups', owns: ['new_agreement.product_groups'], shown: resellerWithNewAgreement },
  { id: 'syndication', owns: ['new_agreement.sourcing_agreement'], shown: resellerWithNewAgreement },
  { id: 'action', owns: ['action', 'message', 'note', 'kind'], shown: always },
  { id: 'account', owns: ['users'], shown: ({ action }) => action !== 'invite' },
  { id: 'summary', owns: [], shown: always },
])

export type WizardStepId = (typeof WIZARD_STEPS)[number]['id']

/** The steps of this variant in their order. */
export const wizardSteps = (choices: WizardChoices): readonly WizardStepId[] =>
  WIZARD_STEPS.filter((step) => step.shown(choices)).map((step) => step.id)

/** The step that answers for a refused field; the longest matching prefix wins. */
export function stepOwning(field: string): WizardStepId | undefined {
  const claims = WIZARD_STEPS.flatMap((step) => step.owns.map((prefix) => ({ id: step.id, prefix })))
  return claims
    .filter(({ prefix }) => field === prefix || field.startsWith(`${prefix}.`))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0]?.id
}
