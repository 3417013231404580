import { IdReference } from '@entente/shared/api/common.ts'
import { Marketplace, ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { marketplacesOfAgreementList } from '@entente/shared/lists/marketplaces.ts'
import { productGroupList } from '@entente/shared/lists/product-groups.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { findProductGroup, listProductGroupsOf, presentProductGroup } from '../catalog/index.ts'
import { findMarketplace, listMarketplacesOf, presentMarketplace } from '../marketplaces/index.ts'
import { linkOffer, unlinkOffer } from './link-offer.ts'
import { AgreementParams, openAgreement } from './visible-agreement.ts'

const tags = ['Agreements']
const LinkParams = Type.Object({
  ...AgreementParams.properties,
  linked: Type.String({ description: 'Identifier of what is linked, in any case.' }),
})
/** What service agreements are about: marketplaces and product groups. */
export const offerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/agreements/:id/marketplaces',
    {
      config: { access: 'member', list: marketplacesOfAgreementList, refusals: ['AUTH_003'] },
      schema: {
        operationId: 'listMarketplacesOfAgreement',
        tags,
        summary: 'List the marketplaces of an agreement',
        description:
          'The marketplaces that a service agreement is about, or the one of a distribution agreement.',
        params: AgreementParams,
        response: { 200: Type.Array(Marketplace) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await openAgreement(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listMarketplacesOf(ctx, agreement.id, list), {
        schema: Marketplace,
        present: presentMarketplace,
      })
    },
  )

  app.post(
    '/agreements/:id/marketplaces',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'AGR_009', 'AGR_010'] },
      schema: {
        operationId: 'linkMarketplace',
        tags,
        summary: 'Link a marketplace',
        description: 'Adds one of your marketplaces to a service agreement.',
        params: AgreementParams,
        body: IdReference,
        response: { 201: Marketplace },
      },
    },
    async ({ member, params, body }, reply) => {
      await linkOffer(member, canonicalId(params.id), 'marketplace', body.id)
      const row = (await findMarketplace(member, canonicalId(body.id))) ?? refuse('NFD_001')
      return reply.code(201).send(presentMarketplace(row))
    },
  )

  app.delete(
    '/agreements/:id/marketplaces/:linked',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003'] },
      schema: {
        operationId: 'unlinkMarketplace',
        tags,
        summary: 'Take a marketplace off an agreement',
        description: 'The agreement is about this marketplace no longer; what was listed stays as it is.',
        params: LinkParams,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async ({ member, params }, reply) => {
      await unlinkOffer(member, canonicalId(params.id), 'marketplace', params.linked)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/agreements/:id/product-groups',
    {
      config: { access: 'member', list: productGroupList, refusals: ['AUTH_003'] },
      schema: {
        operationId: 'listProductGroupsOfAgreement',
        tags,
        summary: 'List the product groups of an agreement',
        description: 'The product groups that a service agreement offers.',
        params: AgreementParams,
        response: { 200: Type.Array(ProductGroup) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await openAgreement(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listProductGroupsOf(ctx, agreement.id, list), {
        schema: ProductGroup,
        present: presentProductGroup,
      })
    },
  )

  app.post(
    '/agreements/:id/product-groups',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'AGR_009', 'AGR_010'] },
      schema: {
        operationId: 'linkProductGroup',
        tags,
        summary: 'Link a product group',
        description: 'Adds one of your product groups to a service agreement.',
        params: AgreementParams,
        body: IdReference,
        response: { 201: ProductGroup },
      },
    },
    async ({ member, params, body }, reply) => {
      await linkOffer(member, canonicalId(params.id), 'product_group', body.id)
      const row = (await findProductGroup(member, canonicalId(body.id))) ?? refuse('NFD_001')
      return reply.code(201).send(presentProductGroup(row))
    },
  )

  app.delete(
    '/agreements/:id/product-groups/:linked',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003'] },
      schema: {
        operationId: 'unlinkProductGroup',
        tags,
        summary: 'Take a product group off an agreement',
        description: 'The agreement is about this product group no longer; what was listed stays as it is.',
        params: LinkParams,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async ({ member, params }, reply) => {
      await unlinkOffer(member, canonicalId(params.id), 'product_group', params.linked)
      return reply.code(204).send(null)
    },
  )
}
