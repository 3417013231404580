import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** All contracts between the present account and a partner, in any status and both directions. */
export const contractsOfPartnerQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['contracts', 'of-partner', partnerId],
    queryFn: ({ signal }) =>
      api.list<Contract>(
        `/contracts?partner.id=${encodeURIComponent(partnerId)}&ordering(-events.created.at)&limit=500`,
        { signal },
      ),
  })

/** One contract, as far as this account may see it. */
export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: ({ signal }) => api.get<Contract>(`/contracts/${encodeURIComponent(id)}`, { signal }),
  })

/** Everything that happened to a contract, newest first. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id, 'history'],
    queryFn: ({ signal }) =>
      api.get<HistoryEntry[]>(`/contracts/${encodeURIComponent(id)}/history`, { signal }),
  })

/** The agreement under a contract; a distribution contract's page names its program by it. */
export const agreementOfContractQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => api.get<Agreement>(`/agreements/${encodeURIComponent(id)}`, { signal }),
  })
