import { Textarea, TextInput } from '@mantine/core'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { CheckField } from '../../../../ui/check-field.tsx'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { errorOf, INPUT_ORDER } from '../../../../ui/input.tsx'
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
      <Textarea
        label={words.message}
        description={words.messageHint}
        value={message}
        rows={3}
        aria-required
        data-field="activation.message"
        error={errorOf(wrong('activation.message'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onAnswer({ message: event.currentTarget.value })}
      />
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
