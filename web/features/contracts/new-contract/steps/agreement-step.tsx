import { useMessages } from '../../../../messages/use-messages.ts'
import { ButtonLink } from '../../../../ui/links.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { PickAgreement } from '../../../../ui/wizard/pick-agreement.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import type { ContractStepProps } from './step-props.ts'

/** Which of the account's agreements the partner will be asked to accept. */
export function AgreementStep({ draft, onAnswer, wrong }: ContractStepProps) {
  const { agreement: words } = useMessages('newContract')
  const { type, agreements } = draft
  return (
    <StepBody heading={words.heading[type]} text={words.text}>
      <PickAgreement
        label={words.heading[type]}
        type={type}
        picked={agreements[type]}
        onPick={(picked) => onAnswer({ agreements: { ...agreements, [type]: picked } })}
        error={wrong('agreement')}
        empty={
          <EmptyList heading={words.emptyHeading[type]} text={words.emptyText}>
            <ButtonLink variant="default" to="/partners/agreements/new">
              {words.emptyAct}
            </ButtonLink>
          </EmptyList>
        }
      />
    </StepBody>
  )
}
