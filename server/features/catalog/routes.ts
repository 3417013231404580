import { ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { productGroupList } from '@entente/shared/lists/product-groups.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { presentProductGroup } from './present-product-group.ts'
import { listProductGroups } from './product-group-queries.ts'
import { productRoutes } from './product-routes.ts'

const tags = ['Catalog']

export const catalogRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/catalog/groups',
    {
      config: { access: 'member', list: productGroupList, refusals: [] },
      schema: {
        operationId: 'listProductGroups',
        tags,
        summary: 'List your product groups',
        description: 'The product groups that the account owns.',
        response: { 200: Type.Array(ProductGroup) },
      },
    },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listProductGroups(request.member, list), {
        schema: ProductGroup,
        present: presentProductGroup,
      })
    },
  )

  await app.register(productRoutes)
}
