import {
  Acceptance,
  AcceptanceResult,
  Invitation,
  InvitationCheck,
  InvitationCheckResult,
  Rejection,
} from '@entente/shared/api/activation.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { refuse } from '../../platform/refusal.ts'
import { closeSession, presentContext, sessionCookie } from '../auth/index.ts'
import { findContract, presentContract } from '../contracts/index.ts'
import { documentAddress } from '../documents/index.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { checkRecipient } from './check-recipient.ts'
import { openInvitation } from './invitation-queries.ts'
import { presentInvitation } from './present-invitation.ts'
import { rejectInvitation } from './reject-invitation.ts'

const CodeParams = Type.Object({ code: Type.String({ minLength: 1, maxLength: 100 }) })
const access = { access: 'public' } as const

export const activationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.addHook('preHandler', ({ ip }) => app.limits.activation.count(ip))

  app.get(
    '/activation/:code',
    { config: access, schema: { params: CodeParams, response: { 200: Invitation } } },
    async ({ ctx, params }, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send(presentInvitation(await openInvitation(ctx, params.code), params.code)),
  )

  app.get(
    '/activation/:code/document',
    { config: access, schema: { params: CodeParams } },
    async ({ ctx, params }, reply) => {
      const { link, document_id } = await openInvitation(ctx, params.code)
      const location =
        (link && new URL(link).href) ?? (document_id ? documentAddress(ctx, document_id) : refuse('NFD_001'))
      return reply.header('cache-control', 'no-store').redirect(location)
    },
  )

  app.post(
    '/activation/:code/check',
    {
      config: access,
      schema: { params: CodeParams, body: InvitationCheck, response: { 200: InvitationCheckResult } },
    },
    async ({ ctx, params, body }) => checkRecipient(ctx, params.code, body.email),
  )

  app.post(
    '/activation/:code/accept',
    { config: access, schema: { params: CodeParams, body: Acceptance, response: { 201: AcceptanceResult } } },
    async ({ ctx, params, body, ip, cookies }, reply) => {
      const attempt = `${body.email.trim().toLowerCase()} ${ip}`
      const { token, actor, contractId } = await app.limits.signIn.attempt(attempt, () =>
        acceptInvitation(ctx, params.code, body),
      )
      const member = { ...ctx, actor }
      const contract = (await findContract(member, contractId)) ?? refuse('NFD_001')
      const { name, options } = sessionCookie(app.publicUrl)
      const before = cookies[name]
      if (before) await closeSession(ctx, before)
      return reply
        .code(201)
        .setCookie(name, token, options)
        .send({ ...presentContext(actor), contract: presentContract(contract, member) })
    },
  )

  app.post(
    '/activation/:code/reject',
    { config: access, schema: { params: CodeParams, body: Rejection } },
    async ({ ctx, params, body }) => {
      await rejectInvitation(ctx, params.code, body)
      return { status: 'rejected' }
    },
  )
}
