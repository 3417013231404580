import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { newKey } from '../../../lib/new-key.ts'
import { asType, groupIn, withGroup } from './question-types.ts'

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
  /** The questions inside a group, or inside each entry of a list of groups; kept while it is something else. */
  readonly inner: readonly Question[]
}

/** What can be changed about a question. */
export type QuestionChange = Partial<Pick<Question, 'required' | 'schema' | 'inner'>>

/** A form taken apart into its questions; whatever else its schema says stays as it was. */
export interface WrittenForm {
  readonly whole: JsonSchema
  readonly questions: readonly Question[]
}

const requiredIn = ({ required }: JsonSchema): readonly unknown[] => (Array.isArray(required) ? required : [])

const namesIn = ({ properties }: JsonSchema) => Object.keys(isNamed(properties) ? properties : {})

export const takeApart = (schema: JsonSchema): WrittenForm => ({
  whole: schema,
  questions: questionsIn(schema),
})

function questionsIn(whole: JsonSchema): readonly Question[] {
  const properties = isNamed(whole.properties) ? whole.properties : {}
  return Object.entries(properties).map(([name, property]): Question => {
    const schema = isNamed(property) ? property : property === false ? { not: {} } : {}
    const group = groupIn(schema)
    return {
      key: newKey(),
      name,
      isNew: false,
      required: requiredIn(whole).includes(name),
      schema,
      inner: group ? questionsIn(group) : [],
    }
  })
}

/** The schema that the questions make; one that nobody changed is letter for letter the same, so it makes no version. */
export function putTogether({ whole, questions }: WrittenForm): JsonSchema {
  const wanted = questions.filter(({ required }) => required).map(({ name }) => name)
  // What is required without being asked here stays so: something else in the schema may describe it.
  const asked = new Set<unknown>([...namesIn(whole), ...questions.map(({ name }) => name)])
  const before = requiredIn(whole).filter((name) => wanted.some((one) => one === name) || !asked.has(name))
  const required = [...before, ...wanted.filter((name) => !before.includes(name))]
  return {
    ...whole,
    ...((required.length > 0 || whole.required !== undefined) && { required }),
    ...((questions.length > 0 || whole.properties !== undefined) && {
      properties: Object.fromEntries(questions.map((question) => [question.name, schemaOf(question)])),
    }),
  }
}

/** What one question asks, with what is asked inside it. */
function schemaOf({ schema, inner }: Question): JsonSchema {
  const group = groupIn(schema)
  return group ? withGroup(schema, putTogether({ whole: group, questions: inner })) : schema
}

export const NOTHING_ASKED: WrittenForm = { whole: { type: 'object' }, questions: [] }

/** One more question at the end. */
export function withQuestion(questions: readonly Question[]): readonly [...Question[], Question] {
  return [
    ...questions,
    {
      key: newKey(),
      name: freeName('', questions),
      isNew: true,
      required: true,
      schema: asType('text', { title: '' }),
      inner: [],
    },
  ]
}

/** The questions with one of them changed; a new one is called after its label in the data. */
export function changeQuestion(
  questions: readonly Question[],
  key: string,
  change: QuestionChange,
): readonly Question[] {
  const others = questions.filter((question) => question.key !== key)
  return questions.map((question) => {
    if (question.key !== key) return question
    const changed = { ...question, ...change }
    return changed.isNew ? { ...changed, name: freeName(labelOf(changed), others) } : changed
  })
}

export const withoutQuestion = (questions: readonly Question[], key: string): readonly Question[] =>
  questions.filter((question) => question.key !== key)

/** The questions with one of them moved up (-1) or down (1). */
export function moveQuestion(questions: readonly Question[], key: string, by: -1 | 1): readonly Question[] {
  const from = questions.findIndex((question) => question.key === key)
  const moved = questions[from]
  const to = from + by
  if (!moved || to < 0 || to >= questions.length) return questions
  return questions.toSpliced(from, 1).toSpliced(to, 0, moved)
}

export const labelOf = ({ schema: { title }, name, isNew }: Question): string =>
  typeof title === 'string' && (title !== '' || isNew) ? title : name

/**
 * A name that data can have and no other question does: `Support address` is `support_address`. None begins with a
 * digit, since whole numbers go before all other names in an object and the questions would change places.
 */
function freeName(label: string, others: readonly Question[]): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^(?=\d)/, 'field_')
    .slice(0, 60)
  const name = plain || 'field'
  const isTaken = (wanted: string) => others.some((other) => other.name === wanted)
  if (plain && !isTaken(name)) return name
  let number = 1
  while (isTaken(`${name}_${number}`)) number += 1
  return `${name}_${number}`
}
