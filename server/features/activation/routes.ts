import { Account } from '@entente/shared/api/accounts.ts'
import {
  Acceptance,
  AcceptanceResult,
  AccountActivation,
  Invitation,
  InvitationCheck,
  InvitationCheckResult,
  Rejection,
  RejectionResult,
} from '@entente/shared/api/activation.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { refuse } from '../../platform/refusal.ts'
import { accountById, presentAccount } from '../accounts/index.ts'
import { closeSession, presentContext, sessionCookie } from '../auth/index.ts'
import { findContract, presentContract } from '../contracts/index.ts'
import { documentAddress } from '../documents/index.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { activateAccount } from './activate-account.ts'
import { checkRecipient } from './check-recipient.ts'
import { openInvitation } from './invitation-queries.ts'
import { presentInvitation } from './present-invitation.ts'
import { rejectInvitation } from './reject-invitation.ts'

const tags = ['Activation']
const CodeParams = Type.Object({
  code: Type.String({ minLength: 1, maxLength: 100, description: 'The secret of the activation link.' }),
})

/** How every question about an activation link may be refused. */
const closed = ['ACT_001', 'CTR_006', 'AGR_006', 'LIM_001'] as const

export const activationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.addHook('preHandler', ({ ip }) => app.limits.activation.count(ip))

  app.get(
    '/activation/:code',
    {
      config: { access: 'public', refusals: closed },
      schema: {
        operationId: 'getInvitation',
        tags,
        summary: 'Read an invitation',
        description:
          'What the holder of an activation link may know before accepting: who invites, and to what.',
        params: CodeParams,
        response: { 200: Invitation },
      },
    },
    async ({ ctx, params }, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send(presentInvitation(await openInvitation(ctx, params.code), params.code)),
  )

  app.get(
    '/activation/:code/document',
    {
      config: { access: 'public', refusals: [...closed, 'NFD_001'] },
      schema: {
        operationId: 'getInvitationDocument',
        tags,
        summary: 'Open the document of an invitation',
        description:
          'Leads to the text that would be accepted. Where there is no document, the answer is 404.',
        params: CodeParams,
        response: { 302: Type.Null({ description: 'The document is at the address in `Location`.' }) },
      },
    },
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
      config: { access: 'public', refusals: closed },
      schema: {
        operationId: 'checkInvitation',
        tags,
        summary: 'Ask what accepting takes',
        description:
          'Says for an e-mail address whether it already signs in here, and for the signed-in user which accounts could accept.',
        params: CodeParams,
        body: InvitationCheck,
        response: { 200: InvitationCheckResult },
      },
    },
    async ({ ctx, params, body }) => checkRecipient(ctx, params.code, body.email),
  )

  app.post(
    '/activation/:code/accept',
    {
      config: {
        access: 'public',
        refusals: [...closed, 'ACT_002', 'ACT_003', 'AUTH_002', 'CTR_001', 'CTR_002', 'CTR_004', 'NFD_001'],
        session: 'begins',
      },
      schema: {
        operationId: 'acceptInvitation',
        tags,
        summary: 'Accept an invitation',
        description:
          'Signs the contract, makes the account and the user where they do not exist yet, and signs in. The link is spent with it.',
        params: CodeParams,
        body: Acceptance,
        response: { 201: AcceptanceResult },
      },
    },
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
    {
      config: { access: 'public', refusals: [...closed, 'CTR_001'] },
      schema: {
        operationId: 'rejectInvitation',
        tags,
        summary: 'Decline an invitation',
        description: 'Rejects the contract and spends the link. The note is told to the inviting company.',
        params: CodeParams,
        body: Rejection,
        response: { 200: RejectionResult },
      },
    },
    async ({ ctx, params, body }) => {
      await rejectInvitation(ctx, params.code, body)
      return { status: 'rejected' as const }
    },
  )

  app.post(
    '/accounts',
    {
      config: {
        access: 'member',
        refusals: ['ACT_001', 'ACT_002', 'AGR_006', 'CTR_001', 'CTR_004', 'CTR_006', 'LIM_001'],
      },
      schema: {
        operationId: 'activateAccount',
        tags: ['Accounts'],
        summary: 'Make the account of an invited company',
        description:
          'Signs a pending program or service contract for a company that has no account yet. The caller becomes its first user, with others of its own account where they are named.',
        querystring: Type.Object({
          code: Type.String({
            minLength: 1,
            maxLength: 100,
            description: 'The secret of the activation link.',
          }),
        }),
        body: AccountActivation,
        response: { 201: Account },
      },
    },
    async ({ member, query, body }, reply) => {
      const id = await activateAccount(member, query.code, body)
      return reply.code(201).send(presentAccount(await accountById(member, id)))
    },
  )
}
