import { Context, Setup } from '@entente/shared/api/accounts.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { refuse } from '../../platform/refusal.ts'
import { actorOfSession, presentContext, sessionCookie } from '../auth/index.ts'
import { setUp } from './set-up.ts'

const tags = ['Setup']

export const setupRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/setup',
    {
      config: { access: 'public', refusals: ['ACC_003', 'NFD_001', 'LIM_001'], session: 'begins' },
      schema: {
        operationId: 'setUp',
        tags,
        summary: 'Make the first account',
        description:
          'Makes the first distributor and its administrator on an empty installation, and signs in. Works once, with the secret that the server printed when it first started.',
        body: Setup,
        response: { 201: Context },
      },
    },
    async ({ ctx, body, ip }, reply) => {
      const token = await app.limits.signIn.attempt(`setup ${ip}`, () => setUp(ctx, body))
      const actor = (await actorOfSession(ctx, token)) ?? refuse('AUTH_001')
      const { name, options } = sessionCookie(app.publicUrl)
      return reply.code(201).setCookie(name, token, options).send(presentContext(actor))
    },
  )
}
