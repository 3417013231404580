import { INVITATIONS } from '@entente/shared/domain/partners.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { PickAgreement } from '../../../../ui/wizard/pick-agreement.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { StepLink } from './step-link.tsx'
import type { PartnerStepProps } from './step-props.ts'

/** Which of the account's agreements the partner will be asked to accept. */
export function AgreementSelectStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { agreement: words } = useMessages('newPartner')
  const { type, agreements } = draft
  const heading = words.selectHeading[type]
  return (
    <StepBody heading={heading} text={words.selectText(draft.name.trim())}>
      <PickAgreement
        label={heading}
        type={INVITATIONS[type].agreementType}
        picked={agreements[type]}
        onPick={(picked) => onAnswer({ agreements: { ...agreements, [type]: picked } })}
        error={wrong('agreement')}
        empty={
          <EmptyList heading={words.emptyHeading} text={words.emptyText}>
            <StepLink step="partner">{words.emptyBack}</StepLink>
          </EmptyList>
        }
      />
    </StepBody>
  )
}
