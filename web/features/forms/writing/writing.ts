import type { FormType } from '@entente/shared/domain/forms.ts'
import { FORM_NAME_LIMIT } from '@entente/shared/domain/forms.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { wrongText } from '../../../lib/field-checks.ts'
import type { Catalogues } from '../../../messages/catalogues.ts'
import type { Problems } from '../../../ui/form/use-answers.ts'
import { choicesOf, groupIn } from './question-types.ts'
import { readSchema } from './read-schema.ts'
import {
  labelOf,
  NOTHING_ASKED,
  putTogether,
  type Question,
  takeApart,
  type WrittenForm,
} from './written-form.ts'

/** A form on its way. The questions are what is asked; as text they are what the text last meant. */
export interface Writing {
  readonly name: string
  readonly type: FormType
  readonly form: WrittenForm
  /** The schema as JSON, while it is written as such. */
  readonly text: string | undefined
}

export const NO_FORM: Writing = { name: '', type: 'enroll', form: NOTHING_ASKED, text: undefined }

export const writingOf = ({
  name,
  type,
  schema,
}: {
  name: string
  type: FormType
  schema: JsonSchema
}): Writing => ({ name, type, form: takeApart(schema), text: undefined })

/** What is asked by what is written. */
export function schemaOf({ form, text }: Writing): JsonSchema {
  const read = text === undefined ? undefined : readSchema(text)
  return read && 'schema' in read ? read.schema : putTogether(form)
}

/** From now on the schema is written as text. */
export const asText = (writing: Writing): Partial<Writing> => ({
  text: JSON.stringify(schemaOf(writing), null, 2),
})

/** Another text; what can not be read leaves the questions as they were. */
export function rewritten(text: string): Partial<Writing> {
  const read = readSchema(text)
  return { text, ...('schema' in read && { form: takeApart(read.schema) }) }
}

/** What is wrong with it, by the fields of the screen; the rest is for whoever examines the schema. */
export function writingProblems({ name, form, text }: Writing, words: Words): Problems {
  const named = { name: wrongText(name, FORM_NAME_LIMIT) }
  if (text !== undefined)
    return { ...named, text: 'schema' in readSchema(text) ? undefined : words.unreadable }
  return {
    ...named,
    questions: form.questions.length === 0 ? words.questionMissing : undefined,
    ...Object.fromEntries(form.questions.flatMap((question) => problemsOf(question, words, false))),
  }
}

type Words = Catalogues['distributionForms']['writing']

/** What is wrong with a question and with those inside it, as far as they can be mended without JSON Schema. */
function problemsOf(question: Question, words: Words, isInside: boolean): [string, string | undefined][] {
  const { key, schema, inner } = question
  const hasFields = !isInside && groupIn(schema) !== undefined
  return [
    [`label:${key}`, labelOf(question).trim() === '' ? words.labelMissing : undefined],
    [`choices:${key}`, choicesOf(schema)?.length === 0 ? words.choicesMissing : undefined],
    [`questions:${key}`, hasFields && inner.length === 0 ? words.innerMissing : undefined],
    ...(hasFields ? inner.flatMap((one) => problemsOf(one, words, true)) : []),
  ]
}
