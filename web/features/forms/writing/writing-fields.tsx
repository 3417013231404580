import { FORM_TYPES } from '@entente/shared/domain/forms.ts'
import { Textarea } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { FormPart } from '../../../ui/form/form-fields.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { QuestionList } from './question-list.tsx'
import { SchemaText } from './schema-text.tsx'
import classes from './writing.module.css'
import { asText, rewritten, type Writing } from './writing.ts'

interface WritingFieldsProps {
  writing: Writing
  /** A form stays of the type it was made for. */
  typeStands: boolean
  wrong: (field: string) => string | undefined
  onChange: (part: Partial<Writing>) => void
}

/** What a form is called, when it is asked for, and what it asks. */
export function WritingFields({ writing, typeStands, wrong, onChange }: WritingFieldsProps) {
  const { writing: words, types, typeTexts } = useMessages('distributionForms')
  const { name, type, form, text } = writing
  const intro = form.whole.description
  return (
    <>
      <TextField
        label={words.name}
        value={name}
        required
        field="name"
        error={wrong('name')}
        onChange={(name) => onChange({ name })}
      />
      {!typeStands && (
        <ChoiceCards
          label={words.askedFor}
          choices={FORM_TYPES.map((one) => ({ value: one, label: types[one], text: typeTexts[one] }))}
          value={type}
          onChange={(type) => onChange({ type })}
        />
      )}
      <FormPart title={words.asked}>
        <div className={classes.modes}>
          <fieldset className={classes.switch} aria-label={words.modes}>
            <button
              type="button"
              aria-pressed={text === undefined}
              onClick={() => onChange({ text: undefined })}
            >
              {words.byFields}
            </button>
            <button
              type="button"
              aria-pressed={text !== undefined}
              onClick={() => text === undefined && onChange(asText(writing))}
            >
              {words.bySchema}
            </button>
          </fieldset>
        </div>
        {text === undefined ? (
          <>
            <Textarea
              label={words.intro}
              description={words.introText}
              value={typeof intro === 'string' ? intro : ''}
              autosize
              minRows={2}
              onChange={(event) => onChange({ form: introduced(form, event.currentTarget.value) })}
            />
            <QuestionList
              questions={form.questions}
              wrong={wrong}
              onChange={(questions) => onChange({ form: { ...form, questions } })}
            />
          </>
        ) : (
          <SchemaText
            text={text}
            error={wrong('text')}
            onChange={(changed) => onChange(rewritten(changed))}
          />
        )}
      </FormPart>
    </>
  )
}

function introduced({ whole, questions }: Writing['form'], description: string): Writing['form'] {
  const { description: _before, ...rest } = whole
  return { whole: description === '' ? rest : { ...whole, description }, questions }
}
