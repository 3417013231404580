import type { CallOptions, Rows } from '@entente/client'
import { type AgreementType, SOURCING_TYPES } from '@entente/shared/domain/agreements.ts'
import { joined, type Node } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from './api.ts'
import { PART, type Part } from './part.ts'
import { among, compared } from './rql.ts'

type Chosen<Row> = (asked: string, options: CallOptions) => Rows<Row>

/** A part of what a list offers to choose from; the part before stays in sight until it is there. */
const choicesAt = <Row>(
  path: string,
  from: Chosen<Row>,
  terms: readonly Node[],
  { search, offset }: Part,
) => {
  const asked = print({ filter: joined('and', terms), search: search || undefined, limit: PART, offset })
  return queryOptions({
    queryKey: ['choices', path, asked],
    queryFn: ({ signal }) => answered(from(asked, { signal }).page()),
    placeholderData: keepPreviousData,
    // Somebody who was told to create one first comes back to find it.
    staleTime: 0,
  })
}

/** The account's own agreements of some types that can be signed now; those of others it may only see. */
export const ownAgreementsQuery =
  (accountId: string, ...types: readonly [AgreementType, ...AgreementType[]]) =>
  (part: Part) =>
    choicesAt(
      '/agreements',
      entente.listAgreements,
      [compared('eq', 'owner.id', accountId), among('in', 'type', types), compared('eq', 'active', 'true')],
      part,
    )

/** Its agreements that a service agreement can source from. */
export const sourcingQuery = (accountId: string) => ownAgreementsQuery(accountId, ...SOURCING_TYPES)

const but = (without: readonly string[]): Node[] => {
  const [first, ...others] = without
  return first === undefined ? [] : [among('out', 'id', [first, ...others])]
}

/** The account's own marketplaces, but for some. */
export const marketplacesQuery =
  (accountId: string, without: readonly string[] = []) =>
  (part: Part) =>
    choicesAt(
      '/marketplaces',
      entente.listMarketplaces,
      [compared('eq', 'owner.id', accountId), ...but(without)],
      part,
    )

/** The account's own product groups, but for some. */
export const groupsQuery =
  (without: readonly string[] = []) =>
  (part: Part) =>
    choicesAt('/catalog/groups', entente.listProductGroups, but(without), part)

/** The account's own forms, by name; those it is asked are not its to attach. */
export const ownFormsQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['forms', 'own', accountId],
    queryFn: async ({ signal }) => {
      const forms = await answered(entente.listForms({ ordering: ['name'], limit: 1000 }, { signal }).page())
      return forms.items.filter(({ owner }) => owner.id === accountId)
    },
  })
