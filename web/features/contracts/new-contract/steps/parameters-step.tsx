import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { CheckField } from '../../../../ui/check-field.tsx'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { ExpiryField } from './expiry-field.tsx'
import { GrantsField } from './grants-field.tsx'
import { KnownPartner } from './known-partner.tsx'
import { NewCompany } from './new-company.tsx'
import type { ContractStepProps } from './step-props.ts'

/** Whom the contract is for, and what goes with it. */
export function ParametersStep(props: ContractStepProps) {
  const { draft, onAnswer, wrong } = props
  const { parameters: words } = useMessages('newContract')
  const { permissions } = useSession().account
  const { type, whom, message, note, isTest, expiry, grants } = draft
  const mayGrant = type === 'service' && permissions.agreement.service.delegate
  return (
    <StepBody heading={words.heading} text={words.text[type]}>
      <ChoiceCards
        label={words.partner}
        choices={[
          { value: 'new', label: words.newPartner, text: words.newPartnerText },
          { value: 'known', label: words.knownPartner, text: words.knownPartnerText },
        ]}
        value={whom}
        onChange={(chosen) => onAnswer({ whom: chosen })}
      />
      {whom === 'new' ? <NewCompany {...props} /> : <KnownPartner {...props} />}
      <TextField
        label={words.message}
        hint={words.messageHint}
        value={message}
        rows={3}
        required
        field="activation.message"
        error={wrong('activation.message')}
        onChange={(message) => onAnswer({ message })}
      />
      <TextField
        label={words.note}
        hint={words.noteHint}
        value={note}
        field="note"
        error={wrong('note')}
        onChange={(note) => onAnswer({ note })}
      />
      <ExpiryField
        expiry={expiry}
        error={wrong('expire_at')}
        onChange={(typed) => onAnswer({ expiry: typed })}
      />
      <CheckField
        label={words.test}
        text={words.testText}
        checked={isTest}
        onChange={(checked) => onAnswer({ isTest: checked })}
      />
      {mayGrant && (
        <GrantsField
          grants={grants}
          error={wrong('permissions')}
          onChange={(granted) => onAnswer({ grants: granted })}
        />
      )}
    </StepBody>
  )
}
