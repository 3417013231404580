import { useMessages } from '../../../messages/use-messages.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { MarkdownField } from '../../../ui/markdown/markdown-field.tsx'
import type { TextAnswers } from './answers.ts'

interface TextFieldsProps {
  answers: Pick<TextAnswers, 'title' | 'description'>
  onChange: (answers: Partial<Pick<TextAnswers, 'title' | 'description'>>) => void
  wrong: (field: string) => string | undefined
}

/** What the agreement is called and what it is about. */
export function TextFields({ answers, onChange, wrong }: TextFieldsProps) {
  const { write: words } = useMessages('agreements')
  return (
    <>
      <TextField
        label={words.name}
        value={answers.title}
        required
        field="title"
        error={wrong('title')}
        onChange={(title) => onChange({ title })}
      />
      <MarkdownField
        label={words.description}
        value={answers.description}
        field="description"
        error={wrong('description')}
        rows={8}
        onChange={(description) => onChange({ description })}
      />
    </>
  )
}
