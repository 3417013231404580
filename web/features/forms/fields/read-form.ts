import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'
import type { Field, GroupField, Option, Typed } from './field.ts'
import { resolve } from './resolve.ts'

/** Nobody fills in more, and references can multiply without end (ADR 16). */
const MOST_FIELDS = 500

/** A text that may be longer than this gets several lines (ADR 16). */
const ONE_LINE = 255

class TooManyFields extends Error {}

/** A schema on the way to its fields. */
interface Reading {
  readonly whole: JsonSchema
  left: number
}

interface Place {
  readonly name: string
  readonly path: string
  readonly required: boolean
  /** What it is called where the schema does not say. */
  readonly label?: string
  /** Which entry of a list it is, from 1. */
  readonly number?: number
}

/** What a form asks, in the order in which it asks it; read from the ordinary keywords of its schema. */
export function readForm(schema: JsonSchema): GroupField {
  const place = { name: '', path: '', required: true }
  try {
    const read = fieldOf(schema, place, { whole: schema, left: MOST_FIELDS })
    if (read.kind === 'group') return read
  } catch (error) {
    if (!(error instanceof TooManyFields)) throw error
  }
  const asked = askedAt(schema, place)
  return { ...asked, kind: 'group', fields: [{ ...asked, kind: 'written' }] }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const askedAt = ({ title, description, default: usual }: JsonSchema, place: Place) => ({
  name: place.name,
  path: place.path,
  label: [text(title) ?? place.label ?? place.name, place.number].filter(Boolean).join(' '),
  help: text(description),
  required: place.required,
  usual,
})

function fieldOf(written: unknown, place: Place, reading: Reading): Field {
  reading.left -= 1
  if (reading.left < 0) throw new TooManyFields()
  const schema = isNamed(written) ? resolve(written, reading.whole) : {}
  const asked = askedAt(schema, place)
  const options = optionsOf(schema)
  if (options) return { ...asked, kind: 'choice', options }
  switch (typeOf(schema)) {
    case 'boolean':
      return {
        ...asked,
        kind: place.required && schema.const === undefined ? 'yesOrNo' : 'tick',
        mustTick: schema.const === true,
      }
    case 'integer':
      return { ...asked, kind: 'wholeNumber' }
    case 'number':
      return { ...asked, kind: 'number' }
    case 'string':
      return { ...asked, kind: typedBy(schema) }
    case 'array':
      return listOf(schema, asked, reading)
    case 'object':
      return groupOf(schema, asked, reading)
    default:
      return { ...asked, kind: 'written' }
  }
}

function groupOf(schema: JsonSchema, asked: ReturnType<typeof askedAt>, reading: Reading): Field {
  const { properties, required } = schema
  const isWhole = asked.path === ''
  if (!isNamed(properties))
    return isWhole ? { ...asked, kind: 'group', fields: [] } : { ...asked, kind: 'written' }
  const names = Array.isArray(required) ? required : []
  const fields = Object.entries(properties)
    .filter(([, property]) => property !== false)
    .map(([name, property]) =>
      fieldOf(
        property,
        { name, path: isWhole ? name : `${asked.path}.${name}`, required: names.includes(name) },
        reading,
      ),
    )
  return { ...asked, kind: 'group', fields }
}

/** A list of some known values is several to be chosen; any other grows entry by entry, and is read as it grows. */
function listOf(schema: JsonSchema, asked: ReturnType<typeof askedAt>, { whole }: Reading): Field {
  const { items } = schema
  if (!isNamed(items)) return { ...asked, kind: 'written' }
  const options = optionsOf(resolve(items, whole))
  if (options) return { ...asked, kind: 'choices', options }
  const itemAt = (index: number) =>
    fieldOf(
      items,
      {
        name: String(index),
        path: `${asked.path}.${index}`,
        required: true,
        label: asked.label,
        number: index + 1,
      },
      { whole, left: MOST_FIELDS },
    )
  return { ...asked, kind: 'list', itemAt }
}

const typeOf = ({ type, properties, items, format }: JsonSchema): unknown => {
  const named = [type].flat().find((one) => one !== 'null')
  if (named !== undefined) return named
  if (isNamed(properties)) return 'object'
  if (isNamed(items)) return 'array'
  return typeof format === 'string' ? 'string' : undefined
}

const FORMATS: ReadonlyMap<unknown, Typed> = new Map([
  ['email', 'email'],
  ['uri', 'link'],
  ['url', 'link'],
  ['date', 'date'],
])

const typedBy = ({ format, maxLength }: JsonSchema): Typed =>
  FORMATS.get(format) ?? (typeof maxLength === 'number' && maxLength > ONE_LINE ? 'longText' : 'text')

/** The values that a schema allows, if it names them. */
function optionsOf(schema: JsonSchema): readonly Option[] | undefined {
  const { enum: values, oneOf, anyOf, const: only, type } = schema
  if (Array.isArray(values)) return values.map((value) => ({ value, label: shown(value) }))
  if (only !== undefined && type !== 'boolean') return [{ value: only, label: shown(only) }]
  const named = [oneOf, anyOf].find(Array.isArray)
  if (!named?.every((one) => isNamed(one) && one.const !== undefined)) return undefined
  return named
    .filter(isNamed)
    .map((one) => ({ value: one.const, label: text(one.title) ?? shown(one.const) }))
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
