import { LIST_PARAMETERS } from './list-parameters.ts'
import { API, type Operation } from './operation.ts'
import { COMMON_HEADERS, parametersOf } from './parameters.ts'
import { refusalsOf } from './refusals-of.ts'
import { REFUSAL_SCHEMA, refusedWith } from './refused.ts'
import { answersOf } from './responses.ts'
import { schemaPrinter } from './schemas.ts'
import {
  type Answer,
  type ApiDocument,
  type Content,
  type DescribedOperation,
  isSchema,
  type Schema,
} from './shape.ts'

/** What the document says besides its operations. */
export interface ApiWords {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  /** Groups of operations, in the order in which they are read. */
  readonly tags: Readonly<Record<string, string>>
  /** Schemas that are printed once and referred to by their name. */
  readonly schemas: Readonly<Record<string, unknown>>
  readonly sessionCookie: string
}

/** The OpenAPI 3.1 document of these operations. */
export function openApiDocument(operations: readonly Operation[], words: ApiWords): ApiDocument {
  const printer = schemaPrinter(words.schemas)
  const refusals = new Map<string, Answer>()
  const paths: Record<string, Record<string, DescribedOperation>> = {}

  for (const operation of operations) {
    const { method, path, operationId, tags, summary, description, access, parts, schema } = operation
    for (const tag of tags) if (!words.tags[tag]) throw new Error(`${operationId} has the unknown tag ${tag}`)
    const refused = refusedWith(refusalsOf(operation))
    for (const { name, response } of refused) refusals.set(name, response)
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId,
        tags,
        summary,
        description,
        security: access === 'public' ? [] : [{ apiToken: [] }, { session: [] }],
        parameters: parametersOf(operation, printer),
        ...(isSchema(schema.body) && {
          requestBody: { required: true, content: bodyOf(printer.print(schema.body), parts) },
        }),
        responses: {
          ...answersOf(operation, printer),
          ...Object.fromEntries(
            refused.map(({ name, status }) => [status, { $ref: `#/components/responses/${name}` }]),
          ),
        },
      },
    }
  }

  return {
    openapi: '3.1.1',
    info: { ...words.info, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: API, description: 'This server.' }],
    tags: Object.entries(words.tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...printer.components(), Refusal: REFUSAL_SCHEMA },
      parameters: { ...COMMON_HEADERS, ...LIST_PARAMETERS },
      responses: Object.fromEntries([...refusals].sort(([one], [other]) => (one < other ? -1 : 1))),
      securitySchemes: securitySchemes(words.sessionCookie),
    },
  }
}

const bodyOf = (schema: Schema, parts: boolean): Content => ({
  'application/json': { schema },
  ...(parts && { 'multipart/form-data': { schema } }),
})

const securitySchemes = (cookie: string) => ({
  apiToken: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'An API token: `ApiKey SU-469-206-001:<secret>`. It acts for the account that made it.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: cookie,
    description: 'The session of a person who signed in with `POST /auth/login`.',
  },
})
