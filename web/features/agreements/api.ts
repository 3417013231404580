import type { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import type { NamedReference } from '@entente/shared/api/common.ts'
import type { ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

const pathOf = (id: string) => `/agreements/${encodeURIComponent(id)}`

/** One agreement, as far as this account may see it. */
export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => api.get<Agreement>(pathOf(id), { signal }),
  })

const partQuery = <Part>(id: string, part: string) =>
  queryOptions({
    queryKey: ['agreements', id, part],
    queryFn: ({ signal }) => api.list<Part>(`${pathOf(id)}/${part}?limit=500`, { signal }),
  })

/** The versions of an agreement, newest first. */
export const versionsQuery = (id: string) => partQuery<AgreementVersion>(id, 'versions')

/** The distribution agreements under a program agreement. */
export const childrenQuery = (id: string) => partQuery<Agreement>(id, 'agreements')

/** The marketplaces linked to a service agreement. */
export const marketplacesQuery = (id: string) => partQuery<NamedReference>(id, 'marketplaces')

/** The product groups linked to a service agreement. */
export const productGroupsQuery = (id: string) => partQuery<ProductGroup>(id, 'product-groups')
