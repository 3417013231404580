import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { newKey } from '../../../lib/new-key.ts'
import { asType } from './question-types.ts'

/** One question of a form that is being written. */
export interface Question {
  /** What the screen knows it by, whatever it is called. */
  readonly key: string
  /** What its answer is called in the data. */
  readonly name: string
  /** Nobody has answered it yet, so its answer can still be called after its label. */
  readonly isNew: boolean
  readonly required: boolean
  readonly schema: JsonSchema
}

/** A form taken apart into its questions; whatever else its schema says stays as it was. */
export interface WrittenForm {
  readonly whole: JsonSchema
  readonly questions: readonly Question[]
}

const requiredIn = ({ required }: JsonSchema): readonly unknown[] => (Array.isArray(required) ? required : [])

export function takeApart(schema: JsonSchema): WrittenForm {
  const properties = isNamed(schema.properties) ? schema.properties : {}
  const questions = Object.entries(properties).map(
    ([name, property]): Question => ({
      key: newKey(),
      name,
      isNew: false,
      required: requiredIn(schema).includes(name),
      schema: isNamed(property) ? property : property === false ? { not: {} } : {},
    }),
  )
  return { whole: schema, questions }
}

/** The schema that the questions make; one that nobody changed is letter for letter the same, so it makes no version. */
export function putTogether({ whole, questions }: WrittenForm): JsonSchema {
  const wanted = questions.filter(({ required }) => required).map(({ name }) => name)
  const before = requiredIn(whole).filter((name) => wanted.some((one) => one === name))
  const required = [...before, ...wanted.filter((name) => !before.includes(name))]
  return {
    ...whole,
    ...((required.length > 0 || whole.required !== undefined) && { required }),
    ...((questions.length > 0 || whole.properties !== undefined) && {
      properties: Object.fromEntries(questions.map(({ name, schema }) => [name, schema])),
    }),
  }
}

export const NOTHING_ASKED: WrittenForm = { whole: { type: 'object' }, questions: [] }

/** One more question at the end. */
export function withQuestion(form: WrittenForm): WrittenForm {
  const question: Question = {
    key: newKey(),
    name: freeName('', form.questions),
    isNew: true,
    required: true,
    schema: asType('text', { title: '' }),
  }
  return { ...form, questions: [...form.questions, question] }
}

/** The form with one question changed; a new one is called after its label in the data. */
export function changeQuestion(
  form: WrittenForm,
  key: string,
  change: Partial<Pick<Question, 'required' | 'schema'>>,
): WrittenForm {
  const others = form.questions.filter((question) => question.key !== key)
  return {
    ...form,
    questions: form.questions.map((question) => {
      if (question.key !== key) return question
      const changed = { ...question, ...change }
      return changed.isNew ? { ...changed, name: freeName(labelOf(changed), others) } : changed
    }),
  }
}

export const withoutQuestion = (form: WrittenForm, key: string): WrittenForm => ({
  ...form,
  questions: form.questions.filter((question) => question.key !== key),
})

/** The form with one question moved up (-1) or down (1). */
export function moveQuestion(form: WrittenForm, key: string, by: -1 | 1): WrittenForm {
  const from = form.questions.findIndex((question) => question.key === key)
  const moved = form.questions[from]
  const to = from + by
  if (!moved || to < 0 || to >= form.questions.length) return form
  return { ...form, questions: form.questions.toSpliced(from, 1).toSpliced(to, 0, moved) }
}

export const labelOf = ({ schema: { title }, name, isNew }: Question): string =>
  typeof title === 'string' && (title !== '' || isNew) ? title : name

/** A name that data can have and no other question does: `Support address` is `support_address`. */
function freeName(label: string, others: readonly Question[]): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
  const name = plain || 'field'
  const isTaken = (wanted: string) => others.some((other) => other.name === wanted)
  if (plain && !isTaken(name)) return name
  let number = 1
  while (isTaken(`${name}_${number}`)) number += 1
  return `${name}_${number}`
}
