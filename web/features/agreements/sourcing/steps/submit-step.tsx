import { useMessages } from '../../../../messages/use-messages.ts'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { useEnteredAgreement } from '../entered-agreement.ts'
import { MessageField } from './message-field.tsx'
import type { SourcingStepProps } from './step-props.ts'

/** What goes to the distributor who decides about a syndication. */
export function SubmitStep(props: SourcingStepProps) {
  const { submit: words } = useMessages('sourcing')
  const { owner } = useEnteredAgreement()
  return (
    <StepBody heading={words.heading(owner.name)} text={words.text(owner.name)}>
      <MessageField {...props} hint={words.messageHint(owner.name)} />
    </StepBody>
  )
}
