import { Textarea, TextInput } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { errorOf, INPUT_ORDER } from '../../../../ui/input.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import type { PartnerStepProps } from './step-props.ts'

/** Whether the account is made for the partner now, or the partner is invited to make it. */
export function ActionStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { actions: words } = useMessages('newPartner')
  const { action, type, name, message, note } = draft
  return (
    <StepBody heading={words.heading} text={words.text(name.trim())}>
      <div data-field="action">
        <ChoiceCards
          label={words.group}
          hideLabel
          choices={[
            { value: 'create', label: words.create, text: words.createText[type] },
            { value: 'invite', label: words.invite, text: words.inviteText },
          ]}
          value={action}
          onChange={(chosen) => onAnswer({ action: chosen })}
        />
      </div>
      {action === 'invite' && (
        <Textarea
          label={words.message}
          description={words.messageHint}
          value={message}
          rows={3}
          data-field="message"
          error={errorOf(wrong('message'))}
          inputWrapperOrder={INPUT_ORDER}
          onChange={(event) => onAnswer({ message: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={words.note}
        description={words.noteHint}
        value={note}
        autoComplete="off"
        data-field="note"
        error={errorOf(wrong('note'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onAnswer({ note: event.currentTarget.value })}
      />
    </StepBody>
  )
}
