import { TextInput } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { errorOf, INPUT_ORDER } from '../../../ui/input.tsx'
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
      <TextInput
        label={words.name}
        value={answers.title}
        autoComplete="off"
        aria-required
        data-field="title"
        error={errorOf(wrong('title'))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
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
