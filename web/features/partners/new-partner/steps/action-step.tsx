import { useMessages } from '../../../../messages/use-messages.ts'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
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
        <TextField
          label={words.message}
          hint={words.messageHint}
          value={message}
          rows={3}
          field="message"
          error={wrong('message')}
          onChange={(message) => onAnswer({ message })}
        />
      )}
      <TextField
        label={words.note}
        hint={words.noteHint}
        value={note}
        field="note"
        error={wrong('note')}
        onChange={(note) => onAnswer({ note })}
      />
    </StepBody>
  )
}
