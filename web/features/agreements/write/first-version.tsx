import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { DocumentSource } from '../../../ui/document/document-source.tsx'
import { FormPart } from '../../../ui/form/form-fields.tsx'
import type { TextAnswers } from './answers.ts'

interface FirstVersionProps {
  answers: TextAnswers
  onChange: (answers: Partial<TextAnswers>) => void
  wrong: (field: string) => string | undefined
}

/** The text that will be signed, and whether it can be signed at once. */
export function FirstVersion({ answers, onChange, wrong }: FirstVersionProps) {
  const { write: words } = useMessages('agreements')
  return (
    <FormPart title={words.documentHeading} text={words.documentText}>
      <DocumentSource answers={answers} onChange={onChange} wrong={wrong} />
      <CheckField
        label={words.activate}
        text={answers.active ? words.activateText : words.notActivatedText}
        checked={answers.active}
        onChange={(active) => onChange({ active })}
      />
    </FormPart>
  )
}
