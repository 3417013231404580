import type { FastifyInstance } from 'fastify'
import type { ApiDocument } from '../platform/http/openapi/shape.ts'

export interface Asked {
  readonly method: string
  readonly url: string
}

/** What each operation may refuse with, by method, path and status, as the API's description says. */
let declared: { readonly pattern: RegExp; readonly codes: readonly string[] }[] | undefined

/** Fails the test when an operation refuses in a way that the API's description does not tell. */
export async function expectDeclared(
  app: FastifyInstance,
  { method, url }: Asked,
  { status, body }: { readonly status: number; readonly body: { readonly error_code?: string } },
): Promise<void> {
  const { error_code: code } = body
  if (status < 400 || code === undefined) return
  declared ??= listed(JSON.parse((await app.inject('/public/v1/openapi.json')).body))
  const asked = `${method} ${url.split('?')[0]} ${status}`
  const known = declared.filter(({ pattern }) => pattern.test(asked))
  // Where there is no route, no route can say how it refuses.
  if (code === 'NFD_001' && known.length === 0) return
  if (!known.some(({ codes }) => codes.includes(code)))
    throw new Error(`${asked} was refused with ${code}, which its route does not declare`)
}

const listed = ({ paths, components }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, said]) => {
        const name = '$ref' in said ? said.$ref.split('/').at(-1) : undefined
        const examples = name && components.responses[name]?.content?.['application/json'].examples
        const pattern = `^${method} /public/v1${path.replace(/\{\w+\}/g, '[^/]+')}/? ${status}$`
        return examples ? [{ pattern: new RegExp(pattern, 'i'), codes: Object.keys(examples) }] : []
      }),
    ),
  )
