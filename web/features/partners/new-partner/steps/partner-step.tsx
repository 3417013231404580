import { PARTNER_KINDS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { TextInput } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import { CheckField } from '../../../../ui/check-field.tsx'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { errorOf, INPUT_ORDER } from '../../../../ui/input.tsx'
import { mayInvite } from '../may-invite.ts'
import { StepBody } from './step-body.tsx'
import type { StepProps } from './step-props.ts'

/** Who the partner is, and whether it gets an agreement of its own. */
export function PartnerStep({ draft, me, onAnswer, wrong }: StepProps) {
  const { partner: words, kinds } = useMessages('wizard')
  const choices = PARTNER_KINDS.map((kind: PartnerKind) => ({
    value: kind,
    label: kinds[kind],
    text: words[kind],
    closed: mayInvite(me, kind) ? undefined : words.notGranted(kinds[kind].toLowerCase()),
  }))
  return (
    <StepBody heading={words.heading} text={words.text}>
      <div data-field="type">
        <ChoiceCards
          label={words.type}
          choices={choices}
          value={draft.type}
          onChange={(type) => onAnswer({ type })}
        />
        {errorOf(wrong('type'))}
      </div>
      <TextInput
        label={words.name}
        value={draft.name}
        autoComplete="off"
        aria-required
        data-field="name"
        error={errorOf(wrong('name'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onAnswer({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.externalId}
        description={words.externalIdHint}
        value={draft.externalId}
        autoComplete="off"
        data-field="external_id"
        error={errorOf(wrong('external_id'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onAnswer({ externalId: event.currentTarget.value })}
      />
      <CheckField
        label={words.newAgreement}
        text={words.newAgreementHint}
        checked={draft.newAgreement}
        onChange={(newAgreement) => onAnswer({ newAgreement })}
      />
    </StepBody>
  )
}
