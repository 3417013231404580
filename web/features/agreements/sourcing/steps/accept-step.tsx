import { useMessages } from '../../../../messages/use-messages.ts'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { AcceptField } from '../../enroll/accept-field.tsx'
import { Terms } from '../../enroll/terms.tsx'
import { useEnteredAgreement } from '../entered-agreement.ts'
import type { SourcingStepProps } from './step-props.ts'

/** The agreement to be read and accepted. */
export function AcceptStep({ draft, onAnswer, wrong }: SourcingStepProps) {
  const { agreement: words } = useMessages('sourcing')
  const agreement = useEnteredAgreement()
  return (
    <StepBody heading={agreement.title} text={words.text(agreement.owner.name)}>
      <Terms agreement={agreement} />
      <AcceptField
        accepted={draft.accepted}
        error={wrong('accepted')}
        onChange={(accepted) => onAnswer({ accepted })}
      />
    </StepBody>
  )
}
