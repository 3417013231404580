import { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { Product } from '@entente/shared/api/products.ts'
import { isSourcing } from '@entente/shared/domain/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { marketplacesOfAgreementList } from '@entente/shared/lists/marketplaces.ts'
import { offeredProductList } from '@entente/shared/lists/products.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { listProductsOf, offeringOf, presentProduct } from '../catalog/index.ts'
import { listMarketplacesOfProduct, presentMarketplace } from '../marketplaces/index.ts'
import { hasActiveContract, sourcedBy } from './agreement-queries.ts'
import { AgreementParams, visibleAgreement } from './visible-agreement.ts'

const tags = ['Agreements']
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

/** What can be sold or sourced under an agreement, and where. */
export const productRoutes: FastifyPluginAsyncTypebox = async (app) => {
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
}
