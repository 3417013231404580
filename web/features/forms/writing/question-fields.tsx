import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { errorOf, INPUT_ORDER } from '../../../ui/input.tsx'
import { asType, choicesOf, QUESTION_TYPES, typeOf, withChoices } from './question-types.ts'
import classes from './writing.module.css'
import type { Question } from './written-form.ts'

interface QuestionFieldsProps {
  question: Question
  wrong: (field: string) => string | undefined
  onChange: (change: Partial<Pick<Question, 'required' | 'schema'>>) => void
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** What one question is called, what it takes, and what helps to answer it. */
export function QuestionFields({ question, wrong, onChange }: QuestionFieldsProps) {
  const { writing: words } = useMessages('distributionForms')
  const { key, name, required, schema } = question
  const type = typeOf(schema)
  const choices = choicesOf(schema)
  const describe = (description: string) => {
    const { description: _before, ...rest } = schema
    onChange({ schema: description === '' ? rest : { ...schema, description } })
  }
  return (
    <>
      <TextInput
        label={words.label}
        value={textOf(schema.title)}
        placeholder={question.isNew ? undefined : name}
        autoComplete="off"
        aria-required
        data-field={`label:${key}`}
        error={errorOf(wrong(`label:${key}`))}
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => onChange({ schema: { ...schema, title: event.currentTarget.value } })}
      />
      {type ? (
        <NativeSelect
          label={words.type}
          value={type}
          data={QUESTION_TYPES.map((one) => ({ value: one, label: words.types[one] }))}
          onChange={({ currentTarget: { value } }) => {
            const wanted = QUESTION_TYPES.find((one) => one === value)
            if (wanted) onChange({ schema: asType(wanted, schema) })
          }}
        />
      ) : (
        <p className={classes.beyond}>{words.beyondText}</p>
      )}
      {type && choices && (
        <ChoicesField
          choices={choices}
          field={`choices:${key}`}
          error={wrong(`choices:${key}`)}
          onChange={(changed) => onChange({ schema: withChoices(schema, changed) })}
        />
      )}
      <TextInput
        label={words.help}
        description={words.helpText}
        value={textOf(schema.description)}
        autoComplete="off"
        inputWrapperOrder={INPUT_ORDER}
        onChange={(event) => describe(event.currentTarget.value)}
      />
      <CheckField label={words.required} checked={required} onChange={(required) => onChange({ required })} />
    </>
  )
}

interface ChoicesFieldProps {
  choices: readonly string[]
  field: string
  error: string | undefined
  onChange: (choices: readonly string[]) => void
}

/** Choices, one in each line; a line that is only being begun is not one yet. */
function ChoicesField({ choices, field, error, onChange }: ChoicesFieldProps) {
  const { writing: words } = useMessages('distributionForms')
  const [text, setText] = useState(choices.join('\n'))
  return (
    <Textarea
      label={words.choices}
      description={words.choicesText}
      value={text}
      autosize
      minRows={3}
      aria-required
      data-field={field}
      error={errorOf(error)}
      inputWrapperOrder={INPUT_ORDER}
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        const lines = value.split('\n').map((line) => line.trim())
        onChange([...new Set(lines.filter((line) => line !== ''))])
      }}
    />
  )
}
