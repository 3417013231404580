import { Textarea, TextInput } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import type { AgreementForm } from '../draft.ts'
import { DocumentSource } from './document-source.tsx'
import { errorOf, INPUT_ORDER } from './input.tsx'
import { StepBody } from './step-body.tsx'
import type { StepProps } from './step-props.ts'

/** A new agreement, made together with the partner. */
export function AgreementFormStep({ draft, onAnswer, wrong }: StepProps) {
  const { agreement: words } = useMessages('wizard')
  const { form, type, name } = draft
  const change = (answers: Partial<AgreementForm>) => onAnswer({ form: { ...form, ...answers } })
  return (
    <StepBody heading={words.formHeading[type]} text={words.formText(name.trim())}>
      <TextInput
        label={words.name}
        value={form.title}
        autoComplete="off"
        aria-required
        data-field="new_agreement.title"
        error={errorOf(wrong('new_agreement.title'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={words.description}
        description={words.descriptionHint}
        value={form.description}
        rows={6}
        aria-required
        data-field="new_agreement.description"
        error={errorOf(wrong('new_agreement.description'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <DocumentSource form={form} onChange={change} wrong={wrong} />
    </StepBody>
  )
}
