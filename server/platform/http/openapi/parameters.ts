import { listParameters } from './list-parameters.ts'
import type { Operation } from './operation.ts'
import type { SchemaPrinter } from './schemas.ts'
import { isSchema, type Parameter, type Reference } from './shape.ts'

/** Headers that requests of many operations take; printed once and referred to. */
export const COMMON_HEADERS = {
  'Accept-Language': {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of the sentences of a refusal; English where it is none of ours.',
    required: false,
    schema: { type: 'string', examples: ['de'] },
  },
  'X-Account': {
    name: 'X-Account',
    in: 'header',
    description:
      'Identifier of the account the caller means to act for. The request is refused with AUTH_005 when the session has moved on to another one.',
    required: false,
    schema: { type: 'string', examples: ['PA-469-206'] },
  },
} as const

/** Everything an operation takes besides its body. */
export function parametersOf(
  { operationId, method, schema, list }: Operation,
  { print }: SchemaPrinter,
): (Parameter | Reference)[] {
  const declared = (part: unknown, place: 'path' | 'query' | 'header'): Parameter[] => {
    if (!isSchema(part) || !isSchema(part.properties)) return []
    const required: readonly unknown[] = Array.isArray(part.required) ? part.required : []
    return Object.entries(part.properties).flatMap(([name, inner]) => {
      if (!isSchema(inner)) return []
      const { description, ...value } = print(inner)
      if (typeof description !== 'string') throw new Error(`${operationId}: ${name} has no description`)
      return [
        {
          name: place === 'header' ? titled(name) : name,
          in: place,
          description,
          required: required.includes(name),
          schema: value,
        },
      ]
    })
  }
  return [
    ...declared(schema.params, 'path'),
    ...declared(schema.querystring, 'query'),
    ...declared(schema.headers, 'header'),
    ...(method === 'get' ? [] : [reference('X-Account')]),
    reference('Accept-Language'),
    ...(list ? listParameters(list) : []),
  ]
}

const reference = (name: keyof typeof COMMON_HEADERS) => ({ $ref: `#/components/parameters/${name}` })

/** `idempotency-key` as people write it. */
const titled = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
