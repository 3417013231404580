import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { printedDescription } from '../../scripts/openapi.ts'
import { apiWords } from '../api-words.ts'
import { type ApiDocument, isSchema, type Schema } from '../platform/http/openapi/shape.ts'

const document: ApiDocument = JSON.parse(await printedDescription())
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ place: `${method} ${path}`, operation })),
)
const { schemas, parameters, responses } = document.components

/** Where in a schema a property is not described; what is referred to is described where it is printed. */
function undescribed(schema: Schema, place: string): string[] {
  const { properties, items, anyOf } = schema
  const inner = [...(isSchema(items) ? [items] : []), ...(Array.isArray(anyOf) ? anyOf.filter(isSchema) : [])]
  return [
    ...inner.flatMap((part) => undescribed(part, place)),
    ...Object.entries(isSchema(properties) ? properties : {}).flatMap(([name, property]) =>
      !isSchema(property) || (!property.description && property.$ref === undefined)
        ? [`${place}.${name}`]
        : undescribed(property, `${place}.${name}`),
    ),
  ]
}

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate({ ...document })

  expect({ valid, errors, version: validator.version }).toEqual({
    valid: true,
    errors: undefined,
    version: '3.1',
  })
})

test('every operation says what it does, how it answers and how it refuses', () => {
  const silent = operations.filter(
    ({ operation: { summary, description, tags, responses } }) =>
      !summary || !description.endsWith('.') || tags.length === 0 || !responses[500] || !responses[503],
  )

  expect(silent.map(({ place }) => place)).toEqual([])
})

test('every parameter and every answer is described', () => {
  const listed = operations.flatMap(({ place, operation }) =>
    [...operation.parameters, ...Object.values(operation.responses)].map((said) => ({ place, said })),
  )
  const silent = [
    ...listed,
    ...Object.entries({ ...parameters, ...responses }).map(([place, said]) => ({ place, said })),
  ].filter(({ said }) => !('$ref' in said) && !said.description)

  expect(silent).toEqual([])
})

test('every schema and every property is described', () => {
  const inPlace = operations.flatMap(({ place, operation }) =>
    [operation.requestBody, ...Object.values(operation.responses)].flatMap((said) =>
      said && 'content' in said && said.content
        ? undescribed(said.content['application/json'].schema, place)
        : [],
    ),
  )
  const named = Object.entries(schemas).flatMap(([name, schema]) => [
    ...(schema.description ? [] : [name]),
    ...undescribed(schema, name),
  ])

  expect([...inPlace, ...named]).toEqual([])
})

test('whatever is referred to is there', () => {
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)
  const there: Record<string, object> = { schemas, parameters, responses }
  const missing = [...references].filter(
    ([, kind = '', name = '']) => !Object.hasOwn(there[kind] ?? {}, name),
  )

  expect(missing).toEqual([])
})

test('every shape of shared/api has its name in the document', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'shared', 'api')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(files.map((name): Promise<object> => import(join(folder, name))))
  const known = apiWords('http://127.0.0.1').schemas

  expect(modules.flatMap(Object.keys).filter((name) => !Object.hasOwn(known, name))).toEqual([])
})
