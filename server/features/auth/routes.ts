import { Context, ContextSwitch, Login, SignedOut } from '@entente/shared/api/accounts.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { refuse } from '../../platform/refusal.ts'
import { actorOfSession } from './actor-queries.ts'
import { presentContext } from './present-context.ts'
import { sessionCookie } from './session-cookie.ts'
import { closeSession } from './session-store.ts'
import { signIn, switchAccount } from './sign-in.ts'

const tags = ['Session']

export const authRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { name, options } = sessionCookie(app.publicUrl)

  app.post(
    '/auth/login',
    {
      config: { access: 'public', refusals: ['AUTH_002', 'LIM_001'], session: 'begins' },
      schema: {
        operationId: 'signIn',
        tags,
        summary: 'Sign in',
        description:
          'Opens a session for a person. A wrong e-mail and a wrong password are answered alike; ten wrong guesses a minute are the most.',
        body: Login,
        response: { 201: Context },
      },
    },
    async ({ ctx, body, ip, cookies }, reply) => {
      const attempt = `${body.email.trim().toLowerCase()} ${ip}`
      const token = await app.limits.signIn.attempt(attempt, () => signIn(ctx, body))
      const before = cookies[name]
      if (before) await closeSession(ctx, before)
      const actor = (await actorOfSession(ctx, token)) ?? refuse('AUTH_001')
      return reply.code(201).setCookie(name, token, options).send(presentContext(actor))
    },
  )

  app.post(
    '/auth/logout',
    {
      config: { access: 'public', refusals: [], session: 'ends' },
      schema: {
        operationId: 'signOut',
        tags,
        summary: 'Sign out',
        description: 'Ends the session of the cookie. Without a session nothing happens.',
        response: { 200: SignedOut },
      },
    },
    async ({ ctx, cookies }, reply) => {
      const token = cookies[name]
      if (token) await closeSession(ctx, token)
      return reply.clearCookie(name, options).send({})
    },
  )

  app.get(
    '/auth/context',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getContext',
        tags,
        summary: 'Read who is calling',
        description: 'The person or token behind the call, and the account it acts for.',
        response: { 200: Context },
      },
    },
    async ({ member }) => presentContext(member.actor),
  )

  app.post(
    '/auth/context',
    {
      config: { access: 'member', refusals: ['AUTH_003'], session: 'begins' },
      schema: {
        operationId: 'switchContext',
        tags,
        summary: 'Act for another account',
        description:
          'Goes on in another account of the same person, under a new session. A token can not change its account.',
        body: ContextSwitch,
        response: { 201: Context },
      },
    },
    async ({ member, cookies, body }, reply) => {
      const ctx = member
      // A token acts for its own account and for no other, whatever cookie comes with it.
      if (member.actor.tokenId) refuse('AUTH_003')
      const token = cookies[name] ?? refuse('AUTH_003')
      const renewed = await switchAccount(ctx, token, body.account.id)
      const actor = (await actorOfSession(ctx, renewed)) ?? refuse('AUTH_001')
      return reply.code(201).setCookie(name, renewed, options).send(presentContext(actor))
    },
  )
}
