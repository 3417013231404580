import { useMessages } from '../../../../messages/use-messages.ts'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { useEnteredAgreement } from '../entered-agreement.ts'
import { AcceptField } from './accept-field.tsx'
import type { SourcingStepProps } from './step-props.ts'

/** The agreement to be read and accepted. */
export function AcceptStep(props: SourcingStepProps) {
  const { agreement: words } = useMessages('sourcing')
  const agreement = useEnteredAgreement()
  return (
    <StepBody heading={words.heading} text={words.text(agreement.owner.name)}>
      <AcceptField {...props} />
    </StepBody>
  )
}
