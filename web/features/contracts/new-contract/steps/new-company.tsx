import { TextInput } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import { errorOf, INPUT_ORDER } from '../../../../ui/input.tsx'
import type { ContractStepProps } from './step-props.ts'

/** A company that is not in the directory yet. */
export function NewCompany({ draft, onAnswer, wrong }: ContractStepProps) {
  const { parameters: words } = useMessages('newContract')
  return (
    <>
      <TextInput
        label={words.name}
        value={draft.name}
        autoComplete="off"
        aria-required
        data-field="partner.name"
        error={errorOf(wrong('partner.name'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onAnswer({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.externalId}
        description={words.externalIdHint}
        value={draft.externalId}
        autoComplete="off"
        data-field="partner.external_id"
        error={errorOf(wrong('partner.external_id'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onAnswer({ externalId: event.currentTarget.value })}
      />
    </>
  )
}
