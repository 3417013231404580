import { Listing, ListingRequest } from '@entente/shared/api/listings.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { listingList, listingRequestList } from '@entente/shared/lists/listings.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { findListing, listListings } from './listing-queries.ts'
import { presentListing } from './present-listing.ts'
import { presentRequest } from './present-request.ts'
import { findListingRequest, listListingRequests } from './request-queries.ts'

const tags = ['Listings']

export const listingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/listings',
    {
      config: { access: 'member', list: listingList, refusals: [] },
      schema: {
        operationId: 'listListings',
        tags,
        summary: 'List listings',
        description:
          'What the account sells as a vendor, or what is sold on its marketplaces; listed or taken down.',
        response: { 200: Type.Array(Listing) },
      },
    },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listListings(request.member, list), {
        schema: Listing,
        present: presentListing,
      })
    },
  )

  app.get(
    '/listings/:id',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getListing',
        tags,
        summary: 'Read a listing',
        description: 'One listing, for its vendor and its provider.',
        params: Type.Object({
          id: Type.String({ description: 'Identifier of the listing, in any case.' }),
        }),
        response: { 200: Listing },
      },
    },
    async ({ member, params }) =>
      presentListing((await findListing(member, canonicalId(params.id))) ?? refuse('NFD_001')),
  )

  app.get(
    '/listing-requests',
    {
      config: { access: 'member', list: listingRequestList, refusals: [] },
      schema: {
        operationId: 'listListingRequests',
        tags,
        summary: 'List listing requests',
        description:
          'What the account asks as a vendor, or what it is asked as a provider; open or done with.',
        response: { 200: Type.Array(ListingRequest) },
      },
    },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listListingRequests(request.member, list), {
        schema: ListingRequest,
        present: presentRequest,
      })
    },
  )

  app.get(
    '/listing-requests/:id',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getListingRequest',
        tags,
        summary: 'Read a listing request',
        description: 'One request, for the vendor and the provider of its listing.',
        params: Type.Object({
          id: Type.String({ description: 'Identifier of the request, in any case.' }),
        }),
        response: { 200: ListingRequest },
      },
    },
    async ({ member, params }) =>
      presentRequest((await findListingRequest(member, canonicalId(params.id))) ?? refuse('NFD_001')),
  )
}
