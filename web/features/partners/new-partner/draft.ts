import type { PartnerKind } from '@entente/shared/domain/partners.ts'
import {
  createPartnerWizard,
  type PartnerQuestion,
  type WizardAction,
} from '@entente/shared/domain/wizards/create-partner.ts'
import { type DocumentAnswers, NO_DOCUMENT } from '../../../lib/document-answers.ts'
import { newKey } from '../../../lib/new-key.ts'
import type { PickedAgreement } from '../../../ui/wizard/pick-agreement.tsx'
import type { WizardDraft } from '../../../ui/wizard/plan.ts'

/** A chosen object with what the summary panel says about it. */
interface Picked {
  readonly id: string
  readonly name: string
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
export interface Draft extends WizardDraft<PartnerQuestion> {
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
}

/** A wizard nobody has answered yet. */
export const emptyDraft = (type: PartnerKind = 'vendor'): Draft => ({
  key: newKey(),
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

/** The steps of this draft's variant that ask for something, in order. */
export const questionsOf = (draft: Draft): readonly PartnerQuestion[] =>
  createPartnerWizard.stepsFor(draft).filter((step) => step !== 'summary')

/** Whether leaving would lose something that was entered. */
export function isTouched(draft: Draft): boolean {
  const { key: _, type: __, ...answers } = draft
  const { key: ___, type: ____, ...blank } = emptyDraft()
  return JSON.stringify(answers) !== JSON.stringify(blank)
}

/** The draft as a tab keeps it: without the content of its file, which is too large for that. */
export function withoutContent(draft: Draft): Draft {
  const { file } = draft.form
  return file ? { ...draft, form: { ...draft.form, file: { ...file, content: undefined } } } : draft
}
