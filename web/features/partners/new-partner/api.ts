import type { CallOptions, Rows } from '@entente/client'
import type { NewPartner } from '@entente/shared/api/partners.ts'
import { SOURCING_TYPES } from '@entente/shared/domain/agreements.ts'
import { INVITATIONS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { joined, type Node } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
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

type Chosen<Row> = (asked: string, options: CallOptions) => Rows<Row>

const partOf = <Row>(path: string, from: Chosen<Row>, terms: readonly Node[], { search, offset }: Part) => {
  const asked = print({ filter: joined('and', terms), search: search || undefined, limit: PART, offset })
  return queryOptions({
    queryKey: ['new-partner', path, asked],
    queryFn: ({ signal }) => answered(from(asked, { signal }).page()),
    placeholderData: keepPreviousData,
    // Somebody who was told to create one first comes back to find it.
    staleTime: 0,
  })
}

const ACTIVE = compared('eq', 'active', 'true')

/** Agreements a partner of this kind can be asked to accept. */
export const agreementsQuery = (kind: PartnerKind) => (part: Part) =>
  partOf(
    '/agreements',
    entente.listAgreements,
    [compared('eq', 'type', INVITATIONS[kind].agreementType), ACTIVE],
    part,
  )

/** Agreements a service agreement can source from. */
export const sourcingQuery = (part: Part) =>
  partOf('/agreements', entente.listAgreements, [among('in', 'type', SOURCING_TYPES), ACTIVE], part)

/** The account's own marketplaces. */
export const marketplacesQuery = (accountId: string) => (part: Part) =>
  partOf('/marketplaces', entente.listMarketplaces, [compared('eq', 'owner.id', accountId)], part)

/** The account's own product groups. */
export const groupsQuery = (part: Part) => partOf('/catalog/groups', entente.listProductGroups, [], part)

/** Everybody who has joined the account, as far as one answer holds them. */
export const usersQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['new-partner', 'users', accountId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listUsers(accountId, { filter: (user) => user('status').eq('joined'), limit: 1000 }, { signal })
          .page(),
      ),
  })

/** Creates everything at once or nothing; the same key with the same body never creates it twice. */
export const createPartner = ({ key, partner }: { key: string; partner: NewPartner }) =>
  answered(entente.createPartner(partner, { key, headers: { 'accept-language': 'en' } }))
