import { preferredLanguage } from '@entente/shared/messages/server.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor, Ctx, MemberCtx } from '../context.ts'
import type { Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls is not asked. */
    readonly ctx: Ctx
    /** For routes whose access is `member`. */
    readonly member: MemberCtx
    actor: Actor | undefined
  }
  interface FastifyInstance {
    readonly publicUrl: string
    readonly limits: Limits
  }
}

/** What every request shares. */
export type Services = Pick<Ctx, 'db' | 'now' | 'keys' | 'storage' | 'publicUrl'> & {
  readonly limits: Limits
}

/**
 * A browser says for which account its window acts; after a switch in another window the two differ, and nothing must be
 * changed in an account that nobody sees.
 */
function refuseForOtherAccount({ method, headers, actor }: FastifyRequest): void {
  const shown = headers['x-account']
  if (shown !== undefined && actor && method !== 'GET' && shown !== actor.account.id) refuse('AUTH_005')
}

type Recognise = (services: Services, request: FastifyRequest) => Promise<Actor | undefined>

/** Gives every request its `ctx`, and those of members their `member`; refuses strangers where members are asked for. */
export function recogniseCallers(app: FastifyInstance, services: Services, recognise: Recognise): void {
  const ctxOf = (request: FastifyRequest): Ctx => ({
    db: services.db,
    now: services.now,
    keys: services.keys,
    storage: services.storage,
    publicUrl: services.publicUrl,
    language: preferredLanguage(request.headers['accept-language']),
    origin: { ip: request.ip, agent: request.headers['user-agent']?.slice(0, 512) ?? null },
    actor: request.actor,
  })

  app.decorate('publicUrl', services.publicUrl)
  app.decorate('limits', services.limits)
  app.decorateRequest('actor', undefined)
  app.decorateRequest('ctx', {
    getter() {
      return ctxOf(this)
    },
  })
  app.decorateRequest('member', {
    getter() {
      const ctx = ctxOf(this)
      return ctx.actor ? { ...ctx, actor: ctx.actor } : refuse('AUTH_001')
    },
  })
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config
    if (access === undefined) return
    request.actor = await recognise(services, request)
    if (access === 'member' && !request.actor) refuse('AUTH_001')
    refuseForOtherAccount(request)
  })
}
