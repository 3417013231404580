import { UPLOAD_LIMIT } from '@entente/shared/domain/agreements.ts'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import { invalid, refuse } from '../refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may also come in parts, as forms with a file send it. */
    parts?: true
  }
}

/** In bytes: a document of 10 MB in base64, and what is said with it (domain: section 5.6). */
export const WITH_DOCUMENT = 15 * 1024 * 1024

/** One byte more than is allowed is enough to know that a file is too large. */
const LIMITS = { fieldSize: 64 * 1024, fields: 50, files: 1, parts: 51, fileSize: UPLOAD_LIMIT + 1 }

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

async function bodyOf(request: FastifyRequest, shape: TObject): Promise<object> {
  const body = new Map<string, unknown>()
  for await (const part of request.parts()) {
    // `marketplace.id` is the same as `{"marketplace": {"id": …}}`.
    const [name = '', inner] = part.fieldname.split('.')
    const value =
      part.type === 'file'
        ? { name: part.filename || 'document', content: (await part.toBuffer()).toString('base64') }
        : readAs(String(part.value), name, inner === undefined ? shape.properties[name] : undefined)
    body.set(name, inner === undefined ? value : { [inner]: value })
  }
  return Object.fromEntries(body)
}

/** Everything in a form is text; what the field is meant to hold says how to read it. */
function readAs(text: string, field: string, schema: TSchema | undefined): unknown {
  if (Type.IsBoolean(schema) && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (!schema || Type.IsString(schema) || !/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return invalid(field, 'unreadable')
  }
}
