import { UPLOAD_LIMIT } from '@entente/shared/domain/agreements.ts'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import { type Complaint, problem, refuse, refuseInvalid } from '../refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may also come in parts, as forms with a file send it. */
    parts?: true
  }
}

/** In bytes: a document of 10 MB in base64, and what is said with it (domain: section 5.6). */
export const WITH_DOCUMENT = 15 * 1024 * 1024

/** In bytes, of one field of a form; files are no fields. */
const FIELD_LIMIT = 64 * 1024

/** One byte more than is allowed is enough to know that a file is too large. */
const LIMITS = { fieldSize: FIELD_LIMIT, fields: 50, files: 1, parts: 51, fileSize: UPLOAD_LIMIT + 1 }

/** Reads bodies in parts into just what the same request says in JSON; routes that expect no file refuse them. */
export async function acceptParts(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { limits: LIMITS, throwFileSizeLimit: false })
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return
    const { config, schema } = request.routeOptions
    if (!config.parts || !Type.IsObject(schema?.body)) return refuse('LIM_003')
    request.body = await bodyOf(request, schema.body)
  })
}

type Fields = Map<string, unknown>

/** Reads the form to its end before anything is refused: what is left unread would block the connection. */
async function bodyOf(request: FastifyRequest, shape: TObject): Promise<object> {
  const body: Fields = new Map()
  const complaints: Complaint[] = []
  for await (const part of request.parts()) {
    const { fieldname } = part
    if (part.type === 'file') {
      const content = (await part.toBuffer()).toString('base64')
      put(body, fieldname, { name: part.filename || 'document', content })
      continue
    }
    const tooLong = part.valueTruncated || part.fieldnameTruncated
    const value = typeof part.value === 'string' ? readAs(part.value, schemaOf(shape, fieldname)) : part.value
    if (tooLong) complaints.push(problem(fieldname, 'too_long', { limit: FIELD_LIMIT }))
    else if (value === UNREADABLE || !put(body, fieldname, value))
      complaints.push(problem(fieldname, 'unreadable'))
  }
  refuseInvalid(complaints)
  return asObject(body)
}

const schemaOf = ({ properties }: TObject, name: string): TSchema | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : undefined

/** `marketplace.id` is the same as `{"marketplace": {"id": …}}`; nothing is deeper. Whether it found its place. */
function put(body: Fields, fieldname: string, value: unknown): boolean {
  const [name = '', inner, ...deeper] = fieldname.split('.')
  if (deeper.length > 0) return false
  if (inner === undefined) {
    body.set(name, value)
    return true
  }
  const before = body.get(name)
  const within: Fields = before instanceof Map ? before : new Map()
  body.set(name, within.set(inner, value))
  return true
}

const asObject = (fields: Fields): object =>
  Object.fromEntries(
    [...fields].map(([name, value]) => [name, value instanceof Map ? asObject(value) : value]),
  )

const UNREADABLE = Symbol('unreadable')

/** Everything in a form is text; what the field is meant to hold says how to read it. */
function readAs(text: string, schema: TSchema | undefined): unknown {
  if (Type.IsBoolean(schema) && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (!schema || Type.IsString(schema) || !/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return UNREADABLE
  }
}
