import { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { marketplaceList } from '@entente/shared/lists/marketplaces.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { listMarketplaces } from './marketplace-queries.ts'
import { presentMarketplace } from './present-marketplace.ts'

const tags = ['Marketplaces']

export const marketplaceRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/marketplaces',
    {
      config: { access: 'member', list: marketplaceList, refusals: [] },
      schema: {
        operationId: 'listMarketplaces',
        tags,
        summary: 'List marketplaces',
        description: 'Marketplaces that the account owns, and those it reaches through its contracts.',
        response: { 200: Type.Array(Marketplace) },
      },
    },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listMarketplaces(request.member, list), {
        schema: Marketplace,
        present: presentMarketplace,
      })
    },
  )
}
