import { OFFERED_TYPES } from '@entente/shared/domain/partners.ts'
import { mayOwn } from '../../../../lib/may-own.ts'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { errorOf } from '../../../../ui/input.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import type { ContractStepProps } from './step-props.ts'

/** What is offered; the other contracts are entered by the partner. */
export function TypeStep({ draft, onAnswer, wrong }: ContractStepProps) {
  const { type: words, types } = useMessages('newContract')
  const me = useSession()
  return (
    <StepBody heading={words.heading} text={words.text}>
      <div data-field="type">
        <ChoiceCards
          label={words.label}
          choices={OFFERED_TYPES.map((type) => ({
            value: type,
            label: types[type],
            text: words.texts[type],
            closed: mayOwn(me, type) ? undefined : words.notGranted[type],
          }))}
          value={draft.type}
          onChange={(type) => onAnswer({ type })}
        />
        {errorOf(wrong('type'))}
      </div>
      <p className="muted">{words.others}</p>
    </StepBody>
  )
}
