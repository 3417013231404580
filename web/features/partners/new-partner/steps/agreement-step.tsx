import { AgreementFormStep } from './agreement-form-step.tsx'
import { AgreementSelectStep } from './agreement-select-step.tsx'
import type { PartnerStepProps } from './step-props.ts'

/** What the partner will be asked to accept: one of the account's agreements, or a new one. */
export const AgreementStep = (props: PartnerStepProps) =>
  props.draft.newAgreement ? <AgreementFormStep {...props} /> : <AgreementSelectStep {...props} />
