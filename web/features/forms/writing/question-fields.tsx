import { NativeSelect, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { errorOf } from '../../../ui/input.tsx'
import { ListFields } from './list-fields.tsx'
import {
  asType,
  choicesOf,
  groupIn,
  QUESTION_TYPES,
  SINGLE_TYPES,
  typeWithin,
  withChoices,
} from './question-types.ts'
import classes from './writing.module.css'
import type { Question, QuestionChange } from './written-form.ts'

interface QuestionFieldsProps {
  question: Question
  /** Whether it stands in a group or a list. */
  isInside: boolean
  wrong: (field: string) => string | undefined
  onChange: (change: QuestionChange) => void
  /** Draws the questions inside this one. */
  list: (props: {
    questions: readonly Question[]
    within: Question
    wrong: (field: string) => string | undefined
    onChange: (questions: readonly Question[]) => void
  }) => ReactNode
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** What one question is called, what it takes, and what helps to answer it. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, isInside, wrong, onChange, list: List } = props
  const { writing: words } = useMessages('distributionForms')
  const { key, name, required, schema, inner } = question
  const type = typeWithin(schema, isInside)
  const types = isInside ? SINGLE_TYPES : QUESTION_TYPES
  const choices = choicesOf(schema)
  const describe = (description: string) => {
    const { description: _before, ...rest } = schema
    onChange({ schema: description === '' ? rest : { ...schema, description } })
  }
  return (
    <>
      <TextField
        label={words.label}
        value={textOf(schema.title)}
        placeholder={question.isNew ? undefined : name}
        required
        field={`label:${key}`}
        error={wrong(`label:${key}`)}
        onChange={(title) => onChange({ schema: { ...schema, title } })}
      />
      {type ? (
        <NativeSelect
          label={words.type}
          value={type}
          data={types.map((one) => ({ value: one, label: words.types[one] }))}
          onChange={({ currentTarget: { value } }) => {
            const wanted = types.find((one) => one === value)
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
      {type === 'list' && <ListFields list={schema} onChange={(list) => onChange({ schema: list })} />}
      <TextField
        label={words.help}
        hint={words.helpText}
        value={textOf(schema.description)}
        onChange={describe}
      />
      <CheckField label={words.required} checked={required} onChange={(required) => onChange({ required })} />
      {type && groupIn(schema) && (
        <fieldset className={classes.inner}>
          <legend>{type === 'list' ? words.inEntry : words.inGroup}</legend>
          <p className={classes.deeper}>{words.deeper}</p>
          <List
            questions={inner}
            within={question}
            wrong={wrong}
            onChange={(changed) => onChange({ inner: changed })}
          />
        </fieldset>
      )}
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
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        const lines = value.split('\n').map((line) => line.trim())
        onChange([...new Set(lines.filter((line) => line !== ''))])
      }}
    />
  )
}
