import { NewPartner, NewPartnerResult, Partner } from '@entente/shared/api/partners.ts'
import { partnerList } from '@entente/shared/lists/partners.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { IdempotencyHeaders } from '../../platform/http/idempotency.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { WITH_DOCUMENT } from '../../platform/http/parts.ts'
import { createPartner } from './create-partner.ts'
import { listPartners } from './partner-queries.ts'
import { presentCreated } from './present-created.ts'
import { presentPartner } from './present-partner.ts'
import { productRoutes } from './product-routes.ts'
import { PartnerParams, visiblePartner } from './visible-partner.ts'

const tags = ['Partners']

export const partnerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/partners',
    {
      config: { access: 'member', list: partnerList, refusals: [] },
      schema: {
        operationId: 'listPartners',
        tags,
        summary: 'List partners',
        description:
          'The directory: every company the account has contracts with. Relations that have ended are left out unless `status` is asked for.',
        response: { 200: Type.Array(Partner) },
      },
    },
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
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getPartner',
        tags,
        summary: 'Read a partner',
        description: 'One company of the directory. Of an invited one little more than its name is known.',
        params: PartnerParams,
        response: { 200: Partner },
      },
    },
    async ({ member, params }) => presentPartner(await visiblePartner(member, params.id)),
  )

  app.post(
    '/partners',
    {
      bodyLimit: WITH_DOCUMENT,
      config: {
        access: 'member',
        refusals: ['ACC_001', 'AGR_004', 'AGR_005', 'AGR_006', 'CTR_002', 'IDM_001'],
      },
      schema: {
        operationId: 'createPartner',
        tags,
        summary: 'Create a partner',
        description:
          'Makes a partner with its agreement and contract in one step, or nothing at all. Either takes an agreement that exists or writes a new one, and either activates the account at once for users of yours or invites by a link, which is then in `contract.activation.link`.',
        headers: IdempotencyHeaders,
        body: NewPartner,
        response: { 201: NewPartnerResult },
      },
    },
    async ({ member, headers, body }, reply) =>
      reply.code(201).send(await createPartner(member, body, headers['idempotency-key'], presentCreated)),
  )

  await app.register(productRoutes)
}
