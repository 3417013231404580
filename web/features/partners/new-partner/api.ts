import type { User } from '@entente/shared/api/accounts.ts'
import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Marketplace, ProductGroup } from '@entente/shared/api/marketplaces.ts'
import type { NewPartner, NewPartnerResult } from '@entente/shared/api/partners.ts'
import { SOURCING_TYPES } from '@entente/shared/domain/agreements.ts'
import { INVITATIONS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { joined, type Node } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import { among, compared } from '../../../lib/rql.ts'

/** Which part of a list to choose from is looked at. */
export interface Part {
  readonly search: string
  readonly offset: number
}

/** Rows a list to choose from shows at once. */
export const PART = 50
/** Where every such list begins. */
export const FIRST_PART: Part = { search: '', offset: 0 }

const partOf = <T>(path: string, terms: readonly Node[], { search, offset }: Part) => {
  const asked = print({ filter: joined('and', terms), search: search || undefined, limit: PART, offset })
  return queryOptions({
    queryKey: ['new-partner', path, asked],
    queryFn: ({ signal }) => api.list<T>(`${path}?${asked}`, { signal }),
    placeholderData: keepPreviousData,
    // Somebody who was told to create one first comes back to find it.
    staleTime: 0,
  })
}

const ACTIVE = compared('eq', 'active', 'true')

/** Agreements a partner of this kind can be asked to accept. */
export const agreementsQuery = (kind: PartnerKind) => (part: Part) =>
  partOf<Agreement>('/agreements', [compared('eq', 'type', INVITATIONS[kind].agreementType), ACTIVE], part)

/** Agreements a service agreement can source from. */
export const sourcingQuery = (part: Part) =>
  partOf<Agreement>('/agreements', [among('in', 'type', SOURCING_TYPES), ACTIVE], part)

/** The account's own marketplaces. */
export const marketplacesQuery = (accountId: string) => (part: Part) =>
  partOf<Marketplace>('/marketplaces', [compared('eq', 'owner.id', accountId)], part)

/** The account's own product groups. */
export const groupsQuery = (part: Part) => partOf<ProductGroup>('/catalog/groups', [], part)

/** Everybody who has joined the account, as far as one answer holds them. */
export const usersQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['new-partner', 'users', accountId],
    queryFn: ({ signal }) =>
      api.list<User>(`/accounts/${accountId}/users?status=joined&limit=1000`, { signal }),
  })

/** Creates everything at once or nothing; the same key with the same body never creates it twice. */
export const createPartner = ({ key, partner }: { key: string; partner: NewPartner }) =>
  api.post<NewPartnerResult>('/partners', partner, {
    headers: { 'idempotency-key': key, 'accept-language': 'en' },
  })
