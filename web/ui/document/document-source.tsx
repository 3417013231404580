import { TextInput } from '@mantine/core'
import type { DocumentAnswers } from '../../lib/document-answers.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ChoiceCards } from '../choice-cards.tsx'
import { errorOf } from '../input.tsx'
import { Note } from '../note.tsx'
import { FilePicker } from './file-picker.tsx'

interface DocumentSourceProps {
  /** Names a field as the request does, for whoever looks for it. */
  fieldName?: (field: 'link' | 'file') => string
  answers: DocumentAnswers
  onChange: (answers: Partial<DocumentAnswers>) => void
  /** What is wrong with a field, while that is shown. */
  wrong: (field: string) => string | undefined
}

/** Where a text is: a page on the web, a file, or nowhere but in its description. */
export function DocumentSource({
  fieldName = (field) => field,
  answers,
  onChange,
  wrong,
}: DocumentSourceProps) {
  const { document: words } = useMessages('forms')
  const { source, link, file } = answers
  return (
    <>
      <ChoiceCards
        label={words.source}
        choices={[
          { value: 'external', label: words.url, text: words.urlText },
          { value: 'uploaded', label: words.file, text: words.fileText },
          { value: 'none', label: words.none, text: words.noneText },
        ]}
        value={source}
        onChange={(source) => onChange({ source })}
      />
      {source === 'external' && (
        <TextInput
          label={words.link}
          description={words.linkHint}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={link}
          aria-required
          data-field={fieldName('link')}
          error={errorOf(wrong(fieldName('link')))}
          onChange={(event) => onChange({ link: event.currentTarget.value })}
        />
      )}
      {source === 'uploaded' && (
        <FilePicker
          field={fieldName('file')}
          file={file}
          error={wrong(fieldName('file'))}
          onPick={(file) => onChange({ file })}
        />
      )}
      {source === 'none' && <Note>{words.noneInfo}</Note>}
    </>
  )
}
