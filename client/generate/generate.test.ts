import { expect, test } from 'vitest'
import type { OpenApi, Schema } from './document.ts'
import { generate } from './generate.ts'
import { printType } from './print-type.ts'

test.each<[Schema, string]>([
  [{ type: 'string', minLength: 1 } as Schema, 'string'],
  [{ type: ['integer', 'null'] }, 'number | null'],
  [{ enum: ["it's", null] }, "'it\\'s' | null"],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, "('a' | 'b')[]"],
  [{ anyOf: [{ $ref: '#/components/schemas/Partner' }, { type: 'null' }] }, 'Partner | null'],
  [{ type: 'object' }, 'Record<string, unknown>'],
  [
    { type: 'object', required: ['a'], properties: { a: { type: 'boolean' }, 'b-c': { type: 'number' } } },
    "{\n  a: boolean\n  'b-c'?: number\n}",
  ],
])('%o is a %s', (schema, type) => expect(printType(schema)).toBe(type))

const documentOf = (schema: object): OpenApi => ({
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        summary: 'Read a thing',
        description: 'Reads it.',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': { content: { 'application/json': { schema } } } },
      },
    },
  },
  components: { schemas: {} },
})

test('an operation is called by its operationId', () => {
  expect(generate(documentOf({ type: 'string' }))['operations.ts']).toContain(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is printed
    "getThing: (id: string, options?: CallOptions) =>\n    call<string>(wire, { method: 'GET', path: `/things/${part(id)}` }, options)",
  )
})

test('what the generator does not know stops it instead of becoming a wrong type', () => {
  expect(() => generate(documentOf({ oneOf: [] }))).toThrow('oneOf')
  expect(() => generate(documentOf({}))).toThrow('without a type')
})
