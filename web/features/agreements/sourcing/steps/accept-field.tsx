import { useTerms } from '../../../../lib/terms.ts'
import { inForce, isSame } from '../../../../lib/use-tick.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { AcceptBox } from '../../../../ui/paper/accept-box.tsx'
import { TermsPaper } from '../../../../ui/paper/terms-paper.tsx'
import { useEnteredAgreement } from '../entered-agreement.ts'
import type { SourcingStepProps } from './step-props.ts'

/** The agreement to be read, and the tick for the version that was. */
export function AcceptField({ draft, onAnswer, wrong }: SourcingStepProps) {
  const words = useMessages('enrolment')
  const reading = useTerms(useEnteredAgreement().id)
  const now = reading.terms && inForce(reading.terms.agreement)
  return (
    <>
      <TermsPaper reading={reading} around={480} />
      {now && (
        <AcceptBox
          label={words.accepted}
          checked={isSame(draft.accepted, now)}
          error={wrong('accepted')}
          onChange={(on) => onAnswer({ accepted: on ? now : undefined })}
        />
      )}
    </>
  )
}
