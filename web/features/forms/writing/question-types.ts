import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'

/** What an entry of a list can be without writing JSON Schema; the fields of a group stand in each entry. */
export const ENTRY_TYPES = [
  'text',
  'longText',
  'email',
  'link',
  'date',
  'wholeNumber',
  'number',
  'group',
] as const
export type EntryType = (typeof ENTRY_TYPES)[number]

/** What can be asked by one field. */
export const SINGLE_TYPES = [
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

/** What can be asked without writing JSON Schema. */
export const QUESTION_TYPES = [...SINGLE_TYPES, 'group', 'list'] as const
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
  group: () => ({ type: 'object', properties: {} }),
  list: () => ({ type: 'array', minItems: 1, items: KEYWORDS.text([]) }),
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
  if (type === 'array') return choices ? 'choices' : entryOf(schema) && 'list'
  if (type === 'object') return isGroup(schema) ? 'group' : undefined
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

/** The same for a question inside another: groups in groups are written as JSON Schema. */
export function typeWithin(schema: JsonSchema, isInside: boolean): QuestionType | undefined {
  const type = typeOf(schema)
  return isInside && (type === 'group' || type === 'list') ? undefined : type
}

/** By these an object takes other fields than those that are written in it. */
const OTHER_FIELDS = ['$ref', 'allOf', 'anyOf', 'oneOf', 'patternProperties']

/** Fields of its own, all written in place, and no others. */
function isGroup(schema: JsonSchema): boolean {
  const { properties, additionalProperties: others } = schema
  return (
    isNamed(properties) &&
    Object.values(properties).every(isNamed) &&
    (others === undefined || others === false) &&
    OTHER_FIELDS.every((keyword) => schema[keyword] === undefined)
  )
}

/** What each entry of a list takes. */
export interface Entry {
  readonly type: EntryType
  /** What one entry is called, as its list unless it says so. */
  readonly label: string
  readonly schema: JsonSchema
}

/** What the entries of a list are; undefined where it is none, or one that only JSON Schema can describe. */
export function entryOf({ type, items }: JsonSchema): Entry | undefined {
  if (type !== 'array' || !isNamed(items)) return undefined
  const ofItems = typeOf(items)
  const known = ENTRY_TYPES.find((one) => one === ofItems)
  return known && { type: known, label: typeof items.title === 'string' ? items.title : '', schema: items }
}

/** The same list with entries of another type, called the same. */
export const withEntryType = (list: JsonSchema, type: EntryType): JsonSchema => ({
  ...list,
  items: asType(type, isNamed(list.items) ? list.items : {}),
})

/** The same list with its entries called otherwise; left empty, they are called as the list is. */
export function withEntryLabel(list: JsonSchema, label: string): JsonSchema {
  const { title: _before, ...items } = isNamed(list.items) ? list.items : {}
  return { ...list, items: label === '' ? items : { ...items, title: label } }
}

/** The object whose fields a question asks for: a group itself, or each entry of a list of groups. */
export function groupIn(schema: JsonSchema): JsonSchema | undefined {
  if (typeOf(schema) === 'group') return schema
  const entry = entryOf(schema)
  return entry?.type === 'group' ? entry.schema : undefined
}

/** The same question with that object in its place. */
export const withGroup = (schema: JsonSchema, group: JsonSchema): JsonSchema =>
  typeOf(schema) === 'group' ? group : { ...schema, items: group }
