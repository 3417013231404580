import type { Schema } from './document.ts'

/** A doc comment; nothing where there is nothing to say. */
export function printComment(text: string | undefined, indent = ''): string {
  const lines = (text ?? '').replaceAll('*/', '*\\/').split('\n')
  if (!text) return ''
  if (lines.length === 1) return `${indent}/** ${text} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

const PRINTED = new Set([
  '$ref',
  'type',
  'description',
  'enum',
  'properties',
  'required',
  'items',
  'anyOf',
  // What a value has to be besides its type is the server's to check.
  ...[
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minimum',
    'maximum',
    'pattern',
    'format',
    'default',
    'examples',
  ],
])

/** A schema as a type. A keyword nobody thought of stops the generator: passed over, it would make a wrong type. */
export function printType(schema: Schema, indent = ''): string {
  const strange = Object.keys(schema).find((keyword) => !PRINTED.has(keyword))
  if (strange) throw new Error(`The client does not know the keyword ${strange}`)
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.anyOf) return schema.anyOf.map((variant) => printType(variant, indent)).join(' | ')
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length === 0) throw new Error('The client does not know what a schema without a type is')
  return types.map((type) => printOne(type, schema, indent)).join(' | ')
}

function printOne(type: string, { items, properties, required }: Schema, indent: string): string {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type
    case 'integer':
    case 'number':
      return 'number'
    case 'array': {
      const element = items ? printType(items, indent) : 'unknown'
      return element.includes(' | ') ? `(${element})[]` : `${element}[]`
    }
    case 'object':
      return printObject(properties, required, indent)
    default:
      throw new Error(`The client does not know the type ${type}`)
  }
}

function printObject(
  properties: Schema['properties'] = {},
  required: Schema['required'] = [],
  indent: string,
) {
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([name, schema]) => {
    const comment = schema.$ref ? '' : printComment(schema.description, inner)
    return `${comment}${inner}${quoted(name)}${required.includes(name) ? '' : '?'}: ${printType(schema, inner)}\n`
  })
  return lines.length === 0 ? 'Record<string, unknown>' : `{\n${lines.join('')}${indent}}`
}

/** A literal as it stands in code. */
export const literal = (value: string | number | null): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)

/** A name as it stands before a colon. */
export const quoted = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : literal(name))

const nameOf = (reference: string): string => reference.replace(/^.*\//, '')
