import { Ajv, type ErrorObject } from 'ajv'
import type { Schema } from './document.ts'

/** One place where an answer is not what its schema says. */
interface Mismatch {
  /** What is wrong where, the same for every row and every answer: `activation.note: null`. */
  readonly subject: string
  readonly explanation: string
}

export type Validate = (schema: Schema, body: unknown) => readonly Mismatch[]

/** Always seconds and always as UTC with an offset (domain: section 15); of both names the reference has for it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

const FORMATS = {
  'date-time': MOMENT,
  datetime: MOMENT,
  email: /^\S+@\S+$/,
  uri: (text: string) => URL.canParse(text),
  // A file in a request, its address in an answer.
  binary: true,
  int64: true,
} as const

/** Holds answers against the schemas of an OpenAPI 3.0 document, which are not quite JSON schemas. */
export function validator(schemas: Readonly<Record<string, Schema>>): Validate {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, formats: FORMATS })
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(forAnswers(schema), name)
  return (schema, body) => {
    const holds = ajv.compile(forAnswers(schema))
    return holds(body) ? [] : (holds.errors ?? []).map(mismatch)
  }
}

const written = new WeakMap<Schema, object>()

/** Each schema is rewritten once, so that the validator recognises and keeps it. */
function forAnswers(schema: Schema): object {
  const known = written.get(schema) ?? rewritten({ ...schema })
  written.set(schema, known)
  return known
}

/**
 * The same as a JSON schema for answers: references by name, `nullable` beside one as an alternative, and what is for
 * requests only is not answered.
 */
function rewritten(schema: Readonly<Record<string, unknown>>): object {
  const { $ref, nullable, properties, required, ...rest } = schema
  if (typeof $ref === 'string') {
    const named = { $ref: $ref.split('/').at(-1) }
    return nullable ? { anyOf: [{ type: 'null' }, named] } : named
  }
  const all = Object.entries(isObject(properties) ? properties : {})
  const forRequests = all.filter(([, inner]) => isObject(inner) && inner.writeOnly).map(([name]) => name)
  return {
    ...Object.fromEntries(Object.entries(rest).map(([word, inner]) => [word, rewrittenWithin(inner)])),
    ...(nullable === true && schema.type !== undefined && { nullable }),
    ...(nullable === true && Array.isArray(rest.enum) && { enum: [...rest.enum, null] }),
    properties: Object.fromEntries(
      all.map(([name, inner]) => [name, !forRequests.includes(name) && rewrittenWithin(inner)]),
    ),
    required: Array.isArray(required) ? required.filter((name) => !forRequests.includes(name)) : [],
  }
}

function rewrittenWithin(held: unknown): unknown {
  if (Array.isArray(held)) return held.map(rewrittenWithin)
  return isObject(held) ? rewritten(held) : held
}

const isObject = (held: unknown): held is Record<string, unknown> =>
  typeof held === 'object' && held !== null && !Array.isArray(held)

function mismatch({ instancePath, keyword, params, data, message = keyword }: ErrorObject): Mismatch {
  const steps = instancePath.split('/').filter((step) => step !== '' && !/^\d+$/.test(step))
  const missing = keyword === 'required' ? [String(params.missingProperty)] : []
  return {
    subject: `${[...steps, ...missing].join('.') || 'body'}: ${data === null ? 'null' : keyword}`,
    explanation: `${instancePath || 'the body'} ${message}, not ${JSON.stringify(data)?.slice(0, 100)}`,
  }
}
