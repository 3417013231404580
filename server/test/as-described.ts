import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { type ApiDocument, isSchema } from '../platform/http/openapi/shape.ts'

export interface Asked {
  readonly method: string
  readonly url: string
}

interface Answered {
  readonly status: number
  readonly body: unknown
}

/** What the API's description says of one status of one operation. */
interface Described {
  readonly pattern: RegExp
  /** How the operation may refuse with this status. */
  readonly codes: readonly string[]
  /** Whether a body is what the description says; undefined where it says nothing of one. */
  readonly validates: ValidateFunction | undefined
}

let described: readonly Described[] | undefined

/** Fails the test when an operation answers in a way that the API's description does not tell. */
export async function expectAsDescribed(
  app: FastifyInstance,
  { method, url }: Asked,
  { status, body }: Answered,
) {
  described ??= listed(JSON.parse((await app.inject('/public/v1/openapi.json')).body))
  const [path = '', query = ''] = url.split('?')
  const asked = `${method} ${path} ${status}`
  const known = described.filter(({ pattern }) => pattern.test(asked))
  const code = isSchema(body) && status >= 400 ? body.error_code : undefined
  // Where there is no route, no route can say how it answers.
  if (code === 'NFD_001' && known.length === 0) return
  if (!path.startsWith('/public/')) return
  if (known.length === 0) throw new Error(`${asked} is an answer that its route does not declare`)
  if (typeof code === 'string' && !known.some(({ codes }) => codes.includes(code)))
    throw new Error(`${asked} was refused with ${code}, which its route does not declare`)
  for (const { validates } of known)
    if (validates && status < 400 && !query.includes('select(') && !validates(body))
      throw new Error(`${asked} is not what it is described to be: ${JSON.stringify(validates.errors)}`)
}

function listed(document: ApiDocument): Described[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'api', ...closed(document) })
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses).map(([status, said]) => {
        const name = '$ref' in said ? said.$ref.split('/').at(-1) : undefined
        const refusals = name && document.components.responses[name]?.content?.['application/json'].examples
        const place = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema']
        return {
          pattern: new RegExp(`^${method} /public/v1${path.replace(/\{\w+\}/g, '[^/]+')}/? ${status}$`, 'i'),
          codes: Object.keys(refusals || {}),
          validates: 'content' in said ? ajv.getSchema(`api#/${place.map(pointed).join('/')}`) : undefined,
        }
      }),
    ),
  )
}

const pointed = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))

/** The same schemas, except that an object has no field that is not described. */
function closed<Value>(value: Value): Value
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => closed(one))
  if (!isSchema(value)) return value
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one)]))
  return isSchema(value.properties) && value.type === 'object'
    ? { ...inner, additionalProperties: false }
    : inner
}
