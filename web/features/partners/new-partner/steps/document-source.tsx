import { TextInput } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import { ChoiceCards } from '../../../../ui/choice-cards.tsx'
import { Note } from '../../../../ui/note.tsx'
import type { AgreementForm } from '../draft.ts'
import { FilePicker } from './file-picker.tsx'
import { errorOf, INPUT_ORDER } from './input.tsx'
import type { StepProps } from './step-props.ts'

interface DocumentSourceProps {
  form: AgreementForm
  onChange: (answers: Partial<AgreementForm>) => void
  wrong: StepProps['wrong']
}

/** Where the agreement's text is. */
export function DocumentSource({ form, onChange, wrong }: DocumentSourceProps) {
  const { agreement: words } = useMessages('wizard')
  return (
    <>
      <ChoiceCards
        label={words.source}
        choices={[
          { value: 'external', label: words.url, text: words.urlText },
          { value: 'uploaded', label: words.file, text: words.fileText },
          { value: 'none', label: words.none, text: words.noneText },
        ]}
        value={form.source}
        onChange={(source) => onChange({ source })}
      />
      {form.source === 'external' && (
        <TextInput
          label={words.link}
          description={words.linkHint}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={form.link}
          aria-required
          data-field="new_agreement.link"
          error={errorOf(wrong('new_agreement.link'))}
          inputWrapperOrder={INPUT_ORDER}
          onChange={(event) => onChange({ link: event.currentTarget.value })}
        />
      )}
      {form.source === 'uploaded' && (
        <FilePicker
          file={form.file}
          error={wrong('new_agreement.file')}
          onPick={(file) => onChange({ file })}
        />
      )}
      {form.source === 'none' && <Note>{words.noneInfo}</Note>}
    </>
  )
}
