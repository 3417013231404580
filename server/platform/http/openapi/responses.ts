import type { Operation } from './operation.ts'
import type { SchemaPrinter } from './schemas.ts'
import { type Answer, type Header, isSchema, type Schema } from './shape.ts'

/** What an answer says in its headers. */
const HEADERS = {
  'Content-Range': {
    description: 'Which entries these are, and how many there are in all.',
    required: true,
    schema: { type: 'string', pattern: '^items \\d+-\\d+/\\d+$', examples: ['items 0-99/1203'] },
  },
  Link: {
    description: 'The address of the next page, `<…>; rel="next"`; missing on the last one.',
    schema: { type: 'string' },
  },
  Location: {
    description: 'Where to go on.',
    required: true,
    schema: { type: 'string', format: 'uri-reference' },
  },
  'Set-Cookie': { description: 'The session cookie.', required: true, schema: { type: 'string' } },
} as const satisfies Record<string, Header>

/** The answers to an operation that is not refused, by status. */
export function answersOf(operation: Operation, printer: SchemaPrinter): Record<string, Answer> {
  const { response } = operation.schema
  if (!isSchema(response)) throw new Error(`${operation.operationId} does not say how it answers`)
  return Object.fromEntries(
    Object.entries(response).flatMap(([status, schema]) =>
      isSchema(schema) ? [[status, answer(operation, status, schema, printer)]] : [],
    ),
  )
}

function answer(
  { list, session }: Operation,
  status: string,
  schema: Schema,
  { print }: SchemaPrinter,
): Answer {
  const { 'Content-Range': contentRange, Link, Location, 'Set-Cookie': setCookie } = HEADERS
  const headers = {
    ...(list && { 'Content-Range': contentRange, Link }),
    ...(status.startsWith('3') && { Location }),
    ...(session && { 'Set-Cookie': setCookie }),
  }
  return {
    description: describes(schema, list),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(schema.type !== 'null' && { content: { 'application/json': { schema: print(schema) } } }),
  }
}

function describes({ description }: Schema, list: Operation['list']): string {
  if (typeof description === 'string') return description
  return list ? 'A page of the list.' : 'What was asked for.'
}
