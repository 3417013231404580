import type { RefusalCode } from '@entente/shared/domain/refusals.ts'
import type { List } from '@entente/shared/lists/field.ts'
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'

declare module 'fastify' {
  interface FastifySchema {
    /** The name that generated clients call the operation by. */
    operationId?: string
    tags?: readonly string[]
    summary?: string
    description?: string
  }
  interface FastifyContextConfig {
    /** How the operation itself refuses; what every request can meet follows from the route (`refusalsOf`). */
    refusals?: readonly RefusalCode[]
    /** What the answer does to the session cookie. */
    session?: 'begins' | 'ends'
  }
}

/** Where the API begins; what is below it is described, what is not is none of an integrator's business. */
export const API = '/public/v1'

/** A route of the API together with everything it says of itself. */
export interface Operation {
  readonly method: string
  /** Below the base, with parameters as OpenAPI writes them: `/partners/{id}`. */
  readonly path: string
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly access: 'public' | 'member'
  readonly refusals: readonly RefusalCode[]
  readonly list: List | undefined
  readonly session: 'begins' | 'ends' | undefined
  /** Whether the body may also come in parts, with a file. */
  readonly parts: boolean
  readonly schema: FastifySchema
}

/**
 * Gathers the operations of the API as its routes are added. Fails closed: a route that does not say what it does and
 * how it refuses keeps the server from starting.
 */
export function gatherOperations(app: FastifyInstance): readonly Operation[] {
  const operations: Operation[] = []
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith(`${API}/`) || route.method === 'HEAD') return
    const operation = operationOf(route)
    if (operations.some(({ operationId }) => operationId === operation.operationId))
      throw new Error(`${operation.operationId} is the name of two operations`)
    operations.push(operation)
  })
  return operations
}

function operationOf({ method, url, schema = {}, config = {} }: RouteOptions): Operation {
  const said = <T>(what: string, value: T | undefined): T => {
    if (value === undefined || value === '') throw new Error(`${String(method)} ${url} declares no ${what}`)
    return value
  }
  return {
    method: String(method).toLowerCase(),
    path: url.slice(API.length).replace(/:(\w+)/g, '{$1}'),
    operationId: said('operationId', schema.operationId),
    tags: said('tags', schema.tags),
    summary: said('summary', schema.summary),
    description: said('description', schema.description),
    access: said('access', config.access),
    refusals: said('refusals', config.refusals),
    list: config.list,
    session: config.session,
    parts: config.parts ?? false,
    schema,
  }
}
