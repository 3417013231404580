import type { CallOptions, Rows } from '@entente/client'
import { and } from '@entente/client'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { agreementPartnerList } from './agreement-partner-list.ts'

/** One agreement, as far as this account may see it. */
export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => answered(entente.getAgreement(id, {}, { signal })),
  })

/** One of its versions, with what is known of its file. */
export const versionQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['agreements', id, 'versions', version],
    queryFn: ({ signal }) => answered(entente.getVersion(id, version, { signal })),
  })

/** The words of a document that is plain text. */
export const documentTextQuery = (address: string) =>
  queryOptions({
    queryKey: ['documents', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal })
      if (!response.ok) throw new Error(`The document answered ${response.status}`)
      return response.text()
    },
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

/** The products that those who sign a service agreement may sell. */
export const productsQuery = (id: string) => partQuery(id, 'products', entente.listProductsOfAgreement)

/** Where one of those products is sold. */
export const marketplacesOfProductQuery = (id: string, product: string) =>
  queryOptions({
    queryKey: ['agreements', id, 'products', product, 'marketplaces'],
    queryFn: ({ signal }) =>
      answered(entente.listMarketplacesOfProduct(id, product, { limit: 500 }, { signal }).page()),
  })

/** Moments that are answered only when they are asked for. */
const MOMENTS = 'select(events.signed.at,events.countersigned.at)'

/** A page of those who have a contract under an agreement. */
export const partnersQuery = (id: string, state: ListState) =>
  queryOptions({
    queryKey: ['agreements', id, 'partners', state],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listPartnersOfAgreement(id, `${listQuery(agreementPartnerList, state)}&${MOMENTS}`, { signal })
          .page(),
      ),
    placeholderData: keepPreviousData,
  })

/** The first of those with an active contract on another version than this one, and how many they are. */
export const behindQuery = (id: string, version: number, limit: number) =>
  queryOptions({
    queryKey: ['agreements', id, 'behind', version, limit],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listPartnersOfAgreement(
            id,
            {
              filter: (partner) =>
                and(partner('contract.status').eq('active'), partner('contract.version').ne(version)),
              ordering: ['contract.version'],
              select: ['events.signed.at'],
              limit,
            },
            { signal },
          )
          .page(),
      ),
  })

/** How many invitations and enrolments wait under an agreement: they follow the active version (D-10). */
export const waitingQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id, 'waiting'],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listPartnersOfAgreement(
            id,
            { filter: (partner) => partner('contract.status').in('enrolling', 'pending'), limit: 1 },
            { signal },
          )
          .page(),
      ),
  })

/** The contracts that an account has under some agreements, newest first. */
export const ownContractsQuery = (agreements: readonly string[]) =>
  queryOptions({
    queryKey: ['contracts', 'under', ...agreements],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listContracts(
            {
              filter: (contract) => contract('agreement.id').in(...nonEmpty(agreements)),
              ordering: ['-events.created.at'],
              limit: 1000,
            },
            { signal },
          )
          .page(),
      ),
    enabled: agreements.length > 0,
  })

/** A list without agreements is never asked for; the type wants one all the same. */
const nonEmpty = ([first = '', ...others]: readonly string[]): [string, ...string[]] => [first, ...others]
