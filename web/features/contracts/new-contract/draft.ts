import { type Grants, NO_GRANTS } from '@entente/shared/domain/accounts.ts'
import type { OfferedType, PartnerStatus } from '@entente/shared/domain/partners.ts'
import type { ContractQuestion } from '@entente/shared/domain/wizards/create-contract.ts'
import { newKey } from '../../../lib/new-key.ts'
import type { PickedAgreement } from '../../../ui/wizard/pick-agreement.tsx'
import type { Complaint, WizardDraft } from '../../../ui/wizard/plan.ts'

/** A chosen object with what the summary panel says about it. */
interface Picked {
  readonly id: string
  readonly name: string
}
interface PickedPartner extends Picked {
  readonly status: PartnerStatus
}

/** The last day of a contract, as it was typed. */
export interface Expiry {
  /** Empty without one. */
  readonly day: string
  /** Something was typed that is no day yet. */
  readonly isUnfinished: boolean
}

/** Everything answered so far, also the answers that the present variant does not ask for, so that going back loses nothing. */
export interface Draft extends WizardDraft<ContractQuestion> {
  readonly type: OfferedType
  readonly agreements: { readonly [Type in OfferedType]?: PickedAgreement }
  /** A company that is new to the directory, or one that stands there. */
  readonly whom: 'new' | 'known'
  readonly name: string
  readonly externalId: string
  readonly partners: { readonly [Type in OfferedType]?: PickedPartner }
  readonly message: string
  readonly note: string
  readonly expiry: Expiry
  readonly isTest: boolean
  readonly grants: Grants
}

/** A wizard nobody has answered yet. */
export const emptyDraft = (type: OfferedType = 'program'): Draft => ({
  key: newKey(),
  type,
  agreements: {},
  whom: 'new',
  name: '',
  externalId: '',
  partners: {},
  message: '',
  note: '',
  expiry: { day: '', isUnfinished: false },
  isTest: false,
  grants: NO_GRANTS,
  passed: [],
})

/** Whether leaving would lose something that was entered. */
export function isTouched(draft: Draft): boolean {
  const { key: _, type: __, ...answers } = draft
  const { key: ___, type: ____, ...blank } = emptyDraft()
  return JSON.stringify(answers) !== JSON.stringify(blank)
}

/** Whom the contract is for, as far as that is decided. */
export const companyOf = ({ whom, name, partners, type }: Draft): string =>
  whom === 'new' ? name.trim() : (partners[type]?.name ?? '')

/** An agreement that can no longer be signed is not in the list either, so another one has to be chosen. */
export const withoutGoneAgreement = (draft: Draft, complaints: readonly Complaint[]): Draft =>
  complaints.some(({ field }) => field === 'agreement')
    ? { ...draft, agreements: { ...draft.agreements, [draft.type]: undefined } }
    : draft
