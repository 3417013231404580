import { useMessages } from '../../../../messages/use-messages.ts'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { ContractStepProps } from './step-props.ts'

/** A company that is not in the directory yet. */
export function NewCompany({ draft, onAnswer, wrong }: ContractStepProps) {
  const { parameters: words } = useMessages('newContract')
  return (
    <>
      <TextField
        label={words.name}
        value={draft.name}
        required
        field="partner.name"
        error={wrong('partner.name')}
        onChange={(name) => onAnswer({ name })}
      />
      <TextField
        label={words.externalId}
        hint={words.externalIdHint}
        value={draft.externalId}
        field="partner.external_id"
        error={wrong('partner.external_id')}
        onChange={(externalId) => onAnswer({ externalId })}
      />
    </>
  )
}
