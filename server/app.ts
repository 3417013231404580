import { existsSync } from 'node:fs'
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { apiWords } from './api-words.ts'
import { accountRoutes } from './features/accounts/routes.ts'
import { activationRoutes } from './features/activation/routes.ts'
import { agreementRoutes } from './features/agreements/routes.ts'
import { actorOfSession, actorOfToken, sessionCookie } from './features/auth/index.ts'
import { authRoutes } from './features/auth/routes.ts'
import { catalogRoutes } from './features/catalog/routes.ts'
import { contractRoutes } from './features/contracts/routes.ts'
import { documentRoutes } from './features/documents/routes.ts'
import { formRoutes } from './features/forms/routes.ts'
import { listingRoutes } from './features/listings/routes.ts'
import { marketplaceRoutes } from './features/marketplaces/routes.ts'
import { partnerRoutes } from './features/partners/routes.ts'
import { setupRoutes } from './features/setup/routes.ts'
import { requireAccess } from './platform/http/access.ts'
import { recogniseCallers, type Services } from './platform/http/callers.ts'
import { credentialsOf } from './platform/http/credentials.ts'
import { answerBrokenRequest, answerFailures, answerFrameworkFailure } from './platform/http/failures.ts'
import { logSerializers } from './platform/http/logging.ts'
import { API, gatherOperations } from './platform/http/openapi/operation.ts'
import { documentRoute } from './platform/http/openapi/route.ts'
import { acceptParts } from './platform/http/parts.ts'
import { answerPlainJson, refuseHostileBodies } from './platform/http/plain-json.ts'
import { serveReference } from './platform/http/reference/route.ts'
import { refuseForeignSites } from './platform/http/same-origin.ts'
import { sendSecurityHeaders } from './platform/http/security-headers.ts'
import { serveWeb } from './platform/http/web.ts'
import { refuse } from './platform/refusal.ts'

/** In bytes, for every request that carries no document. */
const BODY_LIMIT = 64 * 1024

export interface AppOptions extends Services {
  readonly logger: FastifyBaseLogger | false
  /** How many proxies stand in front. */
  readonly proxies: number
  /** Folder of the built web app; without one only the API is served. */
  readonly webRoot: string | undefined
}

/** The whole server on one port: API, documents, health, and the web app. */
export async function buildApp({
  logger,
  proxies,
  webRoot,
  ...services
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(logger ? { loggerInstance: logger.child({}, { serializers: logSerializers }) } : { logger: false }),
    trustProxy: (_address, hop) => hop < proxies,
    bodyLimit: BODY_LIMIT,
    frameworkErrors: answerFrameworkFailure,
    clientErrorHandler: answerBrokenRequest,
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: true },
    },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>()
  // Presenters are typed by the same schemas; writing by schema again costs a fifth on lists (ADR 5).
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))

  app.removeContentTypeParser('text/plain')

  requireAccess(app)
  const operations = gatherOperations(app)
  const words = apiWords(services.publicUrl)
  answerFailures(app)
  answerPlainJson(app)
  await app.register(cookie)
  await sendSecurityHeaders(app, services.publicUrl)
  refuseForeignSites(app, services.publicUrl)
  recogniseCallers(app, services, async (ctx, request) => {
    const shown = credentialsOf(request, sessionCookie(services.publicUrl).name)
    if (shown?.kind === 'token')
      return (await actorOfToken(ctx, shown.id, shown.secret)) ?? refuse('AUTH_001')
    if (shown?.kind === 'unreadable') refuse('AUTH_001')
    return shown && (await actorOfSession(ctx, shown.token))
  })
  await acceptParts(app)
  refuseHostileBodies(app)

  app.get('/healthz', { config: { access: 'public' } }, async () => ({ status: 'alive' }))
  app.get('/readyz', { config: { access: 'public' } }, async () => {
    await sql`select 1`.execute(services.db)
    return { status: 'ready' }
  })
  await app.register(
    async (api) => {
      for (const routes of [
        setupRoutes,
        authRoutes,
        accountRoutes,
        partnerRoutes,
        agreementRoutes,
        contractRoutes,
        formRoutes,
        listingRoutes,
        marketplaceRoutes,
        catalogRoutes,
        activationRoutes,
        documentRoute(operations, words),
      ])
        await api.register(routes)
    },
    { prefix: API },
  )
  await app.register(documentRoutes)
  const web = webRoot !== undefined && existsSync(webRoot) ? webRoot : undefined
  await serveReference(app, { operations, words, theme: web && '/theme.js' })
  if (web) await serveWeb(app, web)
  return app
}
