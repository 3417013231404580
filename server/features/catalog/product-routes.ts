import { ProductVersion } from '@entente/shared/api/products.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { productList } from '@entente/shared/lists/products.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { presentProductVersion } from './present-product-version.ts'
import { findVisibleProduct, listVisibleProducts } from './visible-product-queries.ts'

const tags = ['Catalog']

/** Products by themselves, for whoever has a reason to see them. */
export const productRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/products',
    {
      config: { access: 'member', list: productList, refusals: [] },
      schema: {
        operationId: 'listProducts',
        tags,
        summary: 'List products',
        description:
          'Products of the account itself, those listed on its marketplaces, those it has syndicated, and those of its catalogue; `visibility` says which.',
        response: { 200: Type.Array(ProductVersion) },
      },
    },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listVisibleProducts(request.member, list), {
        schema: ProductVersion,
        present: presentProductVersion,
      })
    },
  )

  app.get(
    '/products/:id',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getProduct',
        tags,
        summary: 'Read a product',
        description: 'One product, for whoever has a reason to see it.',
        params: Type.Object({
          id: Type.String({ description: 'Identifier of the product, in any case.' }),
        }),
        response: { 200: ProductVersion },
      },
    },
    async ({ member, params }) =>
      presentProductVersion((await findVisibleProduct(member, canonicalId(params.id))) ?? refuse('NFD_001')),
  )
}
