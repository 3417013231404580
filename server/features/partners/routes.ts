import { NewPartner, NewPartnerResult, Partner } from '@entente/shared/api/partners.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { partnerList } from '@entente/shared/lists/partners.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { createPartner } from './create-partner.ts'
import { findPartner, listPartners } from './partner-queries.ts'
import { presentCreated } from './present-created.ts'
import { presentPartner } from './present-partner.ts'

/** In bytes: a document of 10 MB in base64, and what is said with it (domain: section 5.6). */
const WITH_DOCUMENT = 15 * 1024 * 1024

export const partnerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/partners',
    { config: { access: 'member', list: partnerList }, schema: { response: { 200: Type.Array(Partner) } } },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listPartners(request.member, list), {
        schema: Partner,
        present: presentPartner,
      })
    },
  )

  app.get(
    '/partners/:id',
    {
      config: { access: 'member' },
      schema: { params: Type.Object({ id: Type.String() }), response: { 200: Partner } },
    },
    async ({ member, params }) =>
      presentPartner((await findPartner(member, canonicalId(params.id))) ?? refuse('NFD_001')),
  )

  app.post(
    '/partners',
    {
      bodyLimit: WITH_DOCUMENT,
      config: { access: 'member' },
      schema: {
        headers: Type.Object({
          'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
        }),
        body: NewPartner,
        response: { 201: NewPartnerResult },
      },
    },
    async ({ member, headers, body }, reply) =>
      reply.code(201).send(await createPartner(member, body, headers['idempotency-key'], presentCreated)),
  )
}
