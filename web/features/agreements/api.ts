import type { CallOptions, Rows } from '@entente/client'
import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'

/** One agreement, as far as this account may see it. */
export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => answered(entente.getAgreement(id, {}, { signal })),
  })

type PartsOf<Part> = (id: string, asked: { limit: number }, options: CallOptions) => Rows<Part>

const partQuery = <Part>(id: string, part: string, partsOf: PartsOf<Part>) =>
  queryOptions({
    queryKey: ['agreements', id, part],
    queryFn: ({ signal }) => answered(partsOf(id, { limit: 500 }, { signal }).page()),
  })

/** The versions of an agreement, newest first. */
export const versionsQuery = (id: string) => partQuery(id, 'versions', entente.listVersions)

/** The distribution agreements under a program agreement. */
export const childrenQuery = (id: string) => partQuery(id, 'agreements', entente.listDistributionAgreements)

/** The marketplaces linked to a service agreement. */
export const marketplacesQuery = (id: string) =>
  partQuery(id, 'marketplaces', entente.listMarketplacesOfAgreement)

/** The product groups linked to a service agreement. */
export const productGroupsQuery = (id: string) =>
  partQuery(id, 'product-groups', entente.listProductGroupsOfAgreement)
