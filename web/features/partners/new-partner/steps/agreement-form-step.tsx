import { useMessages } from '../../../../messages/use-messages.ts'
import { DocumentSource } from '../../../../ui/document/document-source.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { MarkdownField } from '../../../../ui/markdown/markdown-field.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import type { AgreementForm } from '../draft.ts'
import type { PartnerStepProps } from './step-props.ts'

/** A new agreement, made together with the partner. */
export function AgreementFormStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { agreement: words } = useMessages('newPartner')
  const { form, type, name } = draft
  const change = (answers: Partial<AgreementForm>) => onAnswer({ form: { ...form, ...answers } })
  return (
    <StepBody heading={words.formHeading[type]} text={words.formText(name.trim())}>
      <TextField
        label={words.name}
        value={form.title}
        required
        field="new_agreement.title"
        error={wrong('new_agreement.title')}
        onChange={(title) => change({ title })}
      />
      <MarkdownField
        label={words.description}
        value={form.description}
        field="new_agreement.description"
        error={wrong('new_agreement.description')}
        onChange={(description) => change({ description })}
      />
      <DocumentSource
        fieldName={(field) => `new_agreement.${field}`}
        answers={form}
        onChange={change}
        wrong={wrong}
      />
    </StepBody>
  )
}
