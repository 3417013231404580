import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'

/** What can be asked without writing JSON Schema. */
export const QUESTION_TYPES = [
  'text',
  'longText',
  'email',
  'link',
  'date',
  'wholeNumber',
  'number',
  'choice',
  'choices',
  'yesOrNo',
  'tick',
] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** What a form asks of each type, in the keywords that its fields are read from. */
const KEYWORDS: Record<QuestionType, (choices: readonly string[]) => JsonSchema> = {
  text: () => ({ type: 'string', minLength: 1, maxLength: 255 }),
  longText: () => ({ type: 'string', minLength: 1, maxLength: 4000 }),
  email: () => ({ type: 'string', format: 'email' }),
  link: () => ({ type: 'string', format: 'uri' }),
  date: () => ({ type: 'string', format: 'date' }),
  wholeNumber: () => ({ type: 'integer' }),
  number: () => ({ type: 'number' }),
  choice: (choices) => ({ type: 'string', enum: choices }),
  choices: (choices) => ({
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', enum: choices },
  }),
  yesOrNo: () => ({ type: 'boolean' }),
  tick: () => ({ type: 'boolean', const: true }),
}

/** The same question as another type; what it is called and its choices stay. */
export function asType(type: QuestionType, before: JsonSchema = {}): JsonSchema {
  const { title, description } = before
  return {
    ...KEYWORDS[type](choicesOf(before) ?? []),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** The choices of a question that has some. */
export function choicesOf({ enum: values, items }: JsonSchema): readonly string[] | undefined {
  if (isTexts(values)) return values
  return isNamed(items) && isTexts(items.enum) ? items.enum : undefined
}

/** The same question with other choices. */
export function withChoices(schema: JsonSchema, choices: readonly string[]): JsonSchema {
  const { items } = schema
  return isNamed(items) ? { ...schema, items: { ...items, enum: choices } } : { ...schema, enum: choices }
}

/** Which type a question is of; undefined where only JSON Schema can say it. */
export function typeOf(schema: JsonSchema): QuestionType | undefined {
  const { type, format, maxLength, const: only } = schema
  const choices = choicesOf(schema)
  if (type === 'array') return choices ? 'choices' : undefined
  if (type === 'boolean') return only === true ? 'tick' : only === undefined ? 'yesOrNo' : undefined
  if (type === 'integer') return 'wholeNumber'
  if (type === 'number') return 'number'
  if (type !== 'string') return undefined
  if (choices) return 'choice'
  if (format === 'email' || format === 'date') return format
  if (format === 'uri') return 'link'
  if (format !== undefined) return undefined
  return typeof maxLength === 'number' && maxLength > 255 ? 'longText' : 'text'
}
