import { isSchema, type Schema } from './shape.ts'

/** Prints schemas, those that have a name as references to it. */
export interface SchemaPrinter {
  readonly print: (schema: Schema) => Schema
  /** The named schemas that were referred to, by their name. */
  readonly components: () => Readonly<Record<string, Schema>>
}

/**
 * Prints TypeBox objects as plain schemas. An object is known by its properties, which it keeps where it is made
 * optional or described in other words; so `Type.Object(Partner.properties, { description })` is still a Partner.
 */
export function schemaPrinter(named: Readonly<Record<string, unknown>>): SchemaPrinter {
  const names = new Map<unknown, string>()
  for (const [name, schema] of Object.entries(named))
    if (isSchema(schema) && schema.type === 'object') names.set(schema.properties, name)
  const components = new Map<string, Schema>()

  function print(schema: Schema): Schema {
    const name = names.get(schema.properties)
    return name === undefined ? printed(schema) : reference(name, schema)
  }

  function reference(name: string, { description }: Schema): Schema {
    const original = named[name]
    if (!isSchema(original)) throw new Error(`${name} is no schema`)
    if (!components.has(name)) {
      components.set(name, {})
      components.set(name, printed(original))
    }
    return {
      $ref: `#/components/schemas/${name}`,
      ...(description !== original.description && { description }),
    }
  }

  function printed(schema: Schema): Schema {
    const { properties, items, anyOf, enum: values, ...rest } = schema
    const only = Array.isArray(anyOf) ? onlyOneBesidesNull(anyOf) : undefined
    if (only) return orNull(print(only), rest)
    return {
      ...(Array.isArray(values) && { type: 'string', enum: values }),
      ...rest,
      ...(isSchema(properties) && { properties: mapped(properties) }),
      ...(isSchema(items) && { items: print(items) }),
      ...(Array.isArray(anyOf) && { anyOf: anyOf.filter(isSchema).map(print) }),
    }
  }

  const mapped = (properties: Schema): Schema =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, inner]) => (isSchema(inner) ? [[name, print(inner)]] : [])),
    )

  return {
    print,
    components: () => Object.fromEntries([...components].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}

const isNull = (schema: unknown) => isSchema(schema) && schema.type === 'null'

function onlyOneBesidesNull(variants: readonly unknown[]): Schema | undefined {
  const [one, ...others] = variants.filter((variant) => !isNull(variant))
  return isSchema(one) && others.length === 0 ? one : undefined
}

/** A printed schema that takes null too, with what is said of both. */
function orNull({ $ref, ...schema }: Schema, said: Schema): Schema {
  if ($ref !== undefined) return { anyOf: [{ $ref }, { type: 'null' }], ...schema, ...said }
  const values = Array.isArray(schema.enum) && { enum: [...schema.enum, null] }
  return { ...schema, ...said, type: [schema.type, 'null'], ...values }
}
