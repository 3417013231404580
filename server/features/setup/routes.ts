import { Context, Setup } from '@entente/shared/api/accounts.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { refuse } from '../../platform/refusal.ts'
import { actorOfSession, presentContext, sessionCookie } from '../auth/index.ts'
import { setUp } from './set-up.ts'

export const setupRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/setup',
    { config: { access: 'public' }, schema: { body: Setup, response: { 201: Context } } },
    async ({ ctx, body, ip }, reply) => {
      const token = await app.limits.signIn.attempt(`setup ${ip}`, () => setUp(ctx, body))
      const actor = (await actorOfSession(ctx, token)) ?? refuse('AUTH_001')
      const { name, options } = sessionCookie(app.publicUrl)
      return reply.code(201).setCookie(name, token, options).send(presentContext(actor))
    },
  )
}
