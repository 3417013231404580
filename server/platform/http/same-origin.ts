import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../refusal.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that another web site makes a browser send. Browsers say where a request comes from in
 * `Sec-Fetch-Site` (older ones in `Origin`); callers that send neither are no browsers, and a token in the
 * `Authorization` header can not be sent by a foreign site.
 */
export function refuseForeignSites(app: FastifyInstance, publicUrl: string): void {
  const ownHost = new URL(publicUrl).host
  app.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method) || request.headers.authorization) return
    if (!isOwn(request, ownHost)) refuse('AUTH_004')
  })
}

function isOwn({ headers, host }: FastifyRequest, ownHost: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (headers.origin === undefined) return true
  const origin = URL.parse(headers.origin)?.host
  return origin === host || origin === ownHost
}
