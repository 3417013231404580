import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Partner } from '@entente/shared/api/partners.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { directoryList } from './directory-list.ts'

/** One page of the Directory; the page before stays in sight until it is there. */
export const partnersQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['partners', 'list', state],
    queryFn: ({ signal }) => api.list<Partner>(`/partners${listQuery(directoryList, state)}`, { signal }),
    placeholderData: keepPreviousData,
  })

/** One partner, as the present account sees it. */
export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ['partners', id],
    queryFn: ({ signal }) => api.get<Partner>(`/partners/${encodeURIComponent(id)}`, { signal }),
  })

/** The contract an invited partner has not answered yet, with its activation link. */
export const pendingContractQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['contracts', 'pending-of', partnerId],
    queryFn: ({ signal }) =>
      api.list<Contract>(
        `/contracts?partner.id=${encodeURIComponent(partnerId)}&status=pending&in(type,(program,service))&limit=1`,
        { signal },
      ),
    staleTime: 30_000,
  })
