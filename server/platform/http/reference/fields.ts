import { isSchema, type Schema } from '../openapi/shape.ts'
import { type Html, html, markdownLine } from './html.ts'

interface Row {
  readonly path: string
  readonly schema: Schema
  readonly required: boolean
}

/** Every field of an object, those of unnamed objects within it by their path. */
function rowsOf(schema: Schema, path = ''): Row[] {
  if (isSchema(schema.items)) return rowsOf(schema.items, `${path}[]`)
  if (!isSchema(schema.properties)) return []
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : []
  return Object.entries(schema.properties).flatMap(([name, inner]) => {
    if (!isSchema(inner)) return []
    const place = path ? `${path}.${name}` : name
    return [{ path: place, schema: inner, required: required.includes(name) }, ...rowsOf(inner, place)]
  })
}

/** The fields of an object as a table; nothing where it has none. */
export function fieldTable(schema: Schema): Html | undefined {
  const rows = rowsOf(schema)
  if (rows.length === 0) return undefined
  return html`<table>
    <thead><tr><th>Field</th><th>Holds</th><th>What it is</th></tr></thead>
    <tbody>${rows.map(
      ({ path, schema: inner, required }) => html`<tr>
        <td><code>${path}</code>${!required && html` <small>optional</small>`}</td>
        <td>${kindOf(inner)}</td>
        <td>${descriptionOf(inner)}</td>
      </tr>`,
    )}</tbody>
  </table>`
}

export const descriptionOf = ({ description }: Schema): Html | undefined =>
  typeof description === 'string' ? markdownLine(description) : undefined

/** What a value can be, in a few words; named shapes as links to where they are described. */
export function kindOf(schema: Schema): Html {
  const { $ref, anyOf, items, type, enum: values } = schema
  if (typeof $ref === 'string') return shapeLink($ref)
  if (Array.isArray(anyOf)) return either(anyOf.filter(isSchema).map(kindOf))
  if (Array.isArray(values))
    return either(values.map((value) => html`<code>${value === null ? 'null' : String(value)}</code>`))
  if (type === 'array' && isSchema(items)) return html`list of ${kindOf(items)}`
  const types = Array.isArray(type) ? type.map(String) : [String(type ?? 'anything')]
  return html`${types.map((name) => (name === 'string' ? textOf(schema) : name)).join(' or ')}`
}

function textOf({ format, minLength, maxLength }: Schema): string {
  if (format === 'date-time') return 'moment'
  if (typeof maxLength !== 'number') return 'text'
  return typeof minLength === 'number' && minLength > 1
    ? `text (${minLength} to ${maxLength})`
    : `text (at most ${maxLength})`
}

const either = (kinds: readonly Html[]): Html =>
  html`${kinds.map((kind, index) => (index ? [' or ', kind] : kind))}`

function shapeLink($ref: string): Html {
  const name = $ref.split('/').at(-1) ?? ''
  return html`<a href="#${shapeId(name)}">${name}</a>`
}

/** Where in the page a named shape is described. */
export const shapeId = (name: string) => `shape-${name}`
