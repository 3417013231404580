import { and } from '@entente/client'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { directoryList } from './directory-list.ts'

/** One page of the Directory; the page before stays in sight until it is there. */
export const partnersQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['partners', 'list', state],
    queryFn: ({ signal }) =>
      answered(entente.listPartners(listQuery(directoryList, state), { signal }).page()),
    placeholderData: keepPreviousData,
  })

/** One partner, as the present account sees it. */
export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ['partners', id],
    queryFn: ({ signal }) => answered(entente.getPartner(id, { signal })),
  })

/** The contract an invited partner has not answered yet, with its activation link. */
export const pendingContractQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['contracts', 'pending-of', partnerId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listContracts(
            {
              filter: (contract) =>
                and(
                  contract('partner.id').eq(partnerId),
                  contract('status').eq('pending'),
                  contract('type').in('program', 'service'),
                ),
              limit: 1,
            },
            { signal },
          )
          .page(),
      ),
    staleTime: 30_000,
  })
