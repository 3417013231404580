import { ProductVersion } from '@entente/shared/api/products.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { productList } from '@entente/shared/lists/products.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { findSoldProduct, listSoldProducts, presentProductVersion } from '../catalog/index.ts'
import { PartnerParams, visiblePartner } from './visible-partner.ts'

const tags = ['Partners']

/** What a partner sells, as far as the caller sees it (domain: section 9.4). */
export const productRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/partners/:id/products',
    {
      config: { access: 'member', list: productList, refusals: [] },
      schema: {
        operationId: 'listProductsOfPartner',
        tags,
        summary: 'List the products of a partner',
        description: 'Published products of a vendor that the account has a reason to see.',
        params: PartnerParams,
        response: { 200: Type.Array(ProductVersion) },
      },
    },
    async (request, reply) => {
      const partner = await visiblePartner(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listSoldProducts(request.member, list, partner.id), {
        schema: ProductVersion,
        present: presentProductVersion,
      })
    },
  )

  app.get(
    '/partners/:id/products/:product',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getProductOfPartner',
        tags,
        summary: 'Read a product of a partner',
        description: 'One of them.',
        params: Type.Object({
          ...PartnerParams.properties,
          product: Type.String({ description: 'Identifier of the product, in any case.' }),
        }),
        response: { 200: ProductVersion },
      },
    },
    async ({ member, params }) => {
      const partner = await visiblePartner(member, params.id)
      const product = await findSoldProduct(member, canonicalId(params.product), partner.id)
      return presentProductVersion(product ?? refuse('NFD_001'))
    },
  )
}
