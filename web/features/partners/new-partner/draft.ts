import type { PartnerKind } from '@entente/shared/domain/partners.ts'
import { type WizardAction, type WizardStepId, wizardSteps } from '@entente/shared/domain/wizard.ts'
import { type DocumentAnswers, NO_DOCUMENT } from '../../../lib/document-answers.ts'

/** A chosen object with what the summary panel says about it. */
interface Picked {
  readonly id: string
  readonly name: string
}
interface PickedAgreement extends Picked {
  readonly version: number
}
interface PickedMarketplace extends Picked {
  /** Another distribution agreement is on it already, so a vendor can not be given one more. */
  readonly taken: boolean
}
interface PickedGroup extends Picked {
  readonly products: number
}
export interface PickedUser extends Picked {
  readonly email: string
}

export interface AgreementForm extends DocumentAnswers {
  readonly title: string
  readonly description: string
}

/** Everything answered so far, also the answers that the present variant does not ask for, so that going back loses nothing. */
export interface Draft {
  /** Sent as `Idempotency-Key`, so that a repeated Create makes one partner. */
  readonly key: string
  readonly type: PartnerKind
  readonly name: string
  readonly externalId: string
  readonly newAgreement: boolean
  readonly agreements: { readonly [Kind in PartnerKind]?: PickedAgreement }
  readonly form: AgreementForm
  readonly marketplaces: readonly PickedMarketplace[]
  readonly productGroups: readonly PickedGroup[]
  readonly sourcing: Picked | undefined
  readonly action: WizardAction
  readonly message: string
  readonly note: string
  /** Besides the person who answers, who is always one of them. */
  readonly users: readonly PickedUser[]
  /** Marked in the list of users, not yet added. */
  readonly ticked: readonly PickedUser[]
  /** Steps that were left by Next. */
  readonly passed: readonly WizardStepId[]
}

/** A wizard nobody has answered yet. */
export const emptyDraft = (type: PartnerKind = 'vendor'): Draft => ({
  key: crypto.randomUUID(),
  type,
  name: '',
  externalId: '',
  newAgreement: false,
  agreements: {},
  form: { title: '', description: '', ...NO_DOCUMENT },
  marketplaces: [],
  productGroups: [],
  sourcing: undefined,
  action: 'create',
  message: '',
  note: '',
  users: [],
  ticked: [],
  passed: [],
})

/** The steps of this draft's variant, in order. */
export const stepsOf = ({ type, newAgreement, action }: Draft): readonly WizardStepId[] =>
  wizardSteps({ type, newAgreement, action })

/** Whether leaving would lose something that was entered. */
export function isTouched(draft: Draft): boolean {
  const { key: _, type: __, ...answers } = draft
  const { key: ___, type: ____, ...blank } = emptyDraft()
  return JSON.stringify(answers) !== JSON.stringify(blank)
}
