import { joined } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
import { among, compared } from '../../../lib/rql.ts'

/** A page of the agreements between the present account and a partner: theirs that it sees, its own that they may enter. */
export const agreementsBetweenQuery = (partnerId: string, page: { limit: number; offset: number }) =>
  queryOptions({
    queryKey: ['agreements', 'between', partnerId, page],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listAgreements(
            {
              filter: (agreement) => agreement('partner.id').eq(partnerId),
              ordering: ['title'],
              ...page,
            },
            { signal },
          )
          .page(),
      ),
    placeholderData: keepPreviousData,
  })

/** The contracts between the two under some of those agreements, newest first. */
export const contractsBetweenQuery = (partnerId: string, agreements: readonly string[]) => {
  const [first = '', ...others] = agreements
  const asked = print({
    filter: joined('and', [
      compared('eq', 'partner.id', partnerId),
      among('in', 'agreement.id', [first, ...others]),
    ]),
    ordering: [{ field: 'events.created.at', descending: true }],
    limit: 1000,
  })
  return queryOptions({
    queryKey: ['contracts', 'between', asked],
    queryFn: ({ signal }) => answered(entente.listContracts(`?${asked}`, { signal }).page()),
    enabled: agreements.length > 0,
  })
}
