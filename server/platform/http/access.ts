import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may knock: everybody, or whoever is signed in or sends a token. */
    access?: 'public' | 'member'
  }
}

/** Fails closed: a route that does not say who may call it keeps the server from starting. */
export function requireAccess(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.access) throw new Error(`${method} ${url} declares no access`)
  })
}
