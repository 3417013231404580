import { AgreementPartner } from '@entente/shared/api/agreement-partners.ts'
import { IdReference } from '@entente/shared/api/common.ts'
import { Marketplace, ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { Product } from '@entente/shared/api/products.ts'
import { isSourcing } from '@entente/shared/domain/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { agreementPartnerList } from '@entente/shared/lists/agreement-partners.ts'
import { marketplacesOfAgreementList } from '@entente/shared/lists/marketplaces.ts'
import { productGroupList } from '@entente/shared/lists/product-groups.ts'
import { offeredProductList } from '@entente/shared/lists/products.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import {
  findProductGroup,
  listProductGroupsOf,
  listProductsOf,
  offeringOf,
  presentProduct,
  presentProductGroup,
} from '../catalog/index.ts'
import {
  findMarketplace,
  listMarketplacesOf,
  listMarketplacesOfProduct,
  presentMarketplace,
} from '../marketplaces/index.ts'
import { hasActiveContract, sourcedBy } from './agreement-queries.ts'
import { linkOffer, unlinkOffer } from './link-offer.ts'
import { listAgreementPartners } from './partner-queries.ts'
import { presentAgreementPartner } from './present-agreement-partner.ts'
import { AgreementParams, openAgreement, ownAgreement, visibleAgreement } from './visible-agreement.ts'

const tags = ['Agreements']
const LinkParams = Type.Object({
  ...AgreementParams.properties,
  linked: Type.String({ description: 'Identifier of what is linked, in any case.' }),
})
const ProductParams = Type.Object({
  ...AgreementParams.properties,
  product: Type.String({ description: 'Identifier of the product, in any case.' }),
})

/** What a partner is offered: for the owner, and for whoever has an active contract. */
async function offeringAgreement(ctx: MemberCtx, id: string) {
  const agreement = await visibleAgreement(ctx, id)
  const mine = agreement.owner_id === ctx.actor.account.id
  return mine || (await hasActiveContract(ctx, agreement.id)) ? agreement : refuse('AUTH_003')
}

/** The service agreements whose products can be sold under an agreement: itself, or those that source from it. */
async function offeringAgreements(ctx: MemberCtx, id: string): Promise<string[]> {
  const agreement = await visibleAgreement(ctx, id)
  if (!isSourcing(agreement.type)) return [(await offeringAgreement(ctx, id)).id]
  const services = await sourcedBy(ctx, agreement.id)
  const mine = agreement.owner_id === ctx.actor.account.id
  return mine || services.length > 0 ? services : refuse('AUTH_003')
}

/** What agreements are about: marketplaces, product groups, products, and the partners under them. */
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

  app.get(
    '/agreements/:id/products',
    {
      config: { access: 'member', list: offeredProductList, refusals: ['AUTH_003'] },
      schema: {
        operationId: 'listProductsOfAgreement',
        tags,
        summary: 'List the products of an agreement',
        description:
          'Products in the linked groups that are listed on a linked marketplace; for the owner and for partners with an active contract. Of a syndication or referral agreement: what the caller can enroll in, the products of its service agreements that source from it.',
        params: AgreementParams,
        response: { 200: Type.Array(Product) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreements = await offeringAgreements(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listProductsOf(ctx, agreements, list), {
        schema: Product,
        present: presentProduct,
      })
    },
  )

  app.get(
    '/agreements/:id/products/:product/marketplaces',
    {
      config: { access: 'member', list: marketplacesOfAgreementList, refusals: ['AUTH_003'] },
      schema: {
        operationId: 'listMarketplacesOfProduct',
        tags,
        summary: 'List where a product of an agreement is sold',
        description: 'The linked marketplaces on which this product is listed.',
        params: ProductParams,
        response: { 200: Type.Array(Marketplace) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const product = canonicalId(request.params.product)
      const offering = await offeringOf(ctx, await offeringAgreements(ctx, request.params.id), product)
      if (offering.length === 0) refuse('NFD_001')
      const list = listRequest(request)
      return replyPage(reply, list, await listMarketplacesOfProduct(ctx, offering, product, list), {
        schema: Marketplace,
        present: presentMarketplace,
      })
    },
  )

  app.get(
    '/agreements/:id/partners',
    {
      config: { access: 'member', list: agreementPartnerList, refusals: ['AUTH_003'] },
      schema: {
        operationId: 'listPartnersOfAgreement',
        tags,
        summary: 'List the partners under an agreement',
        description: 'Whoever has a contract under the agreement, whatever became of it; for its owner.',
        params: AgreementParams,
        response: { 200: Type.Array(AgreementPartner) },
      },
    },
    async (request, reply) => {
      const agreement = await ownAgreement(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listAgreementPartners(request.member, agreement.id, list), {
        schema: AgreementPartner,
        present: presentAgreementPartner,
      })
    },
  )
}
