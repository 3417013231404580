import { PARTNER_KINDS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { CheckField } from '../../../../ui/check-field.tsx'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { errorOf } from '../../../../ui/input.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { mayInvite } from '../may-invite.ts'
import type { PartnerStepProps } from './step-props.ts'

/** Who the partner is, and whether it gets an agreement of its own. */
export function PartnerStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { partner: words, kinds } = useMessages('newPartner')
  const me = useSession()
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
      <TextField
        label={words.name}
        value={draft.name}
        required
        field="name"
        error={wrong('name')}
        onChange={(name) => onAnswer({ name })}
      />
      <TextField
        label={words.externalId}
        hint={words.externalIdHint}
        value={draft.externalId}
        field="external_id"
        error={wrong('external_id')}
        onChange={(externalId) => onAnswer({ externalId })}
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
