import { and } from '@entente/client'
import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Product } from '@entente/shared/api/products.ts'
import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
import { containing } from '../../../lib/filters/filter-tree.ts'
import { PART, type Part } from '../../../lib/part.ts'

/** The products that the account can enroll in under a sourcing agreement. */
export const sourceableQuery = (agreementId: string) => (part: Part) =>
  queryOptions({
    queryKey: ['choices', '/agreements', agreementId, 'products', part],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listProductsOfAgreement(
            agreementId,
            {
              ...(part.search && { filter: containing('name', part.search) }),
              ordering: ['name'],
              limit: PART,
              offset: part.offset,
            },
            { signal },
          )
          .page(),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** One of them; nothing where it is not in the account's catalogue. */
export const sourceableProductQuery = (agreementId: string, productId: string) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'products', 'one', productId],
    queryFn: async ({ signal }): Promise<Product | null> => {
      const { items } = await answered(
        entente
          .listProductsOfAgreement(
            agreementId,
            { filter: (product) => product('id').eq(productId), limit: 1 },
            { signal },
          )
          .page(),
      )
      return items[0] ?? null
    },
  })

/** A program of one's own, and what it has to do with the vendor that is going to be offered it. */
export interface OfferableProgram extends Agreement {
  readonly version: NonNullable<Agreement['version']>
  readonly held: Contract | undefined
}

/** The account's own programs that can be signed now, each with the open contract that the vendor has under it. */
export const programsForQuery = (accountId: string, vendorId: string) => (part: Part) =>
  queryOptions({
    queryKey: ['choices', '/agreements', 'programs', accountId, vendorId, part],
    queryFn: async ({ signal }) => {
      const page = await answered(
        entente
          .listAgreements(
            {
              filter: (agreement) =>
                and(
                  agreement('owner.id').eq(accountId),
                  agreement('type').eq('program'),
                  agreement('active').eq(true),
                ),
              search: part.search || undefined,
              ordering: ['title'],
              limit: PART,
              offset: part.offset,
            },
            { signal },
          )
          .page(),
      )
      const { items: held } = await answered(
        entente
          .listContracts(
            {
              filter: (contract) =>
                and(
                  contract('type').eq('program'),
                  contract('issuer.id').eq(accountId),
                  contract('owner.id').eq(vendorId),
                  contract('status').in(...OPEN_STATUSES),
                ),
              limit: 1000,
            },
            { signal },
          )
          .page(),
      )
      const items = page.items.flatMap(({ version, ...program }): OfferableProgram[] =>
        version
          ? [{ ...program, version, held: held.find(({ agreement }) => agreement.id === program.id) }]
          : [],
      )
      return { ...page, items }
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** The newest contract of a vendor under a program of one's own: the one that a referral has just made. */
export const programContractQuery = (programId: string, vendorId: string) =>
  queryOptions({
    queryKey: ['contracts', 'of-program', programId, vendorId],
    queryFn: async ({ signal }): Promise<Contract | null> => {
      const { items } = await answered(
        entente
          .listContracts(
            {
              filter: (contract) =>
                and(contract('agreement.id').eq(programId), contract('owner.id').eq(vendorId)),
              ordering: ['-events.created.at'],
              limit: 1,
            },
            { signal },
          )
          .page(),
      )
      return items[0] ?? null
    },
  })

/** The account's own marketplaces that a hub serves: only there something can be sold. */
export const servedMarketplacesQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['marketplaces', 'served', accountId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listMarketplaces(
            {
              filter: (marketplace) =>
                and(marketplace('owner.id').eq(accountId), marketplace('stats.hubs').ge(1)),
              ordering: ['name'],
              limit: 1000,
            },
            { signal },
          )
          .page(),
      ),
  })

/** All of the account's own marketplaces, as far as one answer holds them. */
export const allMarketplacesQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['marketplaces', 'own', accountId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listMarketplaces(
            {
              filter: (marketplace) => marketplace('owner.id').eq(accountId),
              ordering: ['name'],
              limit: 1000,
            },
            { signal },
          )
          .page(),
      ),
  })
