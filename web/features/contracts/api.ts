import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { compared } from '../../lib/rql.ts'
import { contractList } from './contract-list.ts'

/** A page of the contracts between the present account and a partner, in any status and both directions. */
export const contractsOfPartnerQuery = (partnerId: string, state: ListState) =>
  queryOptions({
    queryKey: ['contracts', 'of-partner', partnerId, state],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listContracts(listQuery(contractList, state, [compared('eq', 'partner.id', partnerId)]), {
            signal,
          })
          .page(),
      ),
    placeholderData: keepPreviousData,
  })

/** How many contracts wait for an act of the present account. */
export const waitingQuery = queryOptions({
  queryKey: ['contracts', 'waiting'],
  queryFn: async ({ signal }) => {
    const waiting = entente.listContracts(
      { filter: (contract) => contract('turn').eq('you'), limit: 0 },
      { signal },
    )
    return (await answered(waiting.page())).total
  },
})

/** A page of the contracts under one agreement; the page before stays in sight until it is there. */
export const contractsOfAgreementQuery = (agreementId: string, state: ListState) =>
  queryOptions({
    queryKey: ['contracts', 'of-agreement', agreementId, state],
    queryFn: ({ signal }) =>
      answered(
        entente.listContractsOfAgreement(agreementId, listQuery(contractList, state), { signal }).page(),
      ),
    placeholderData: keepPreviousData,
  })

/** One contract, as far as this account may see it. */
export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: ({ signal }) => answered(entente.getContract(id, {}, { signal })),
  })

/** The open contracts that end with this one, as many as can be taken in at a glance. */
export const restingQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id, 'resting'],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listContractsUnder(
            id,
            { filter: (contract) => contract('status').in(...OPEN_STATUSES), limit: 10 },
            { signal },
          )
          .page(),
      ),
  })

/** What was accepted under a contract, newest first. */
export const acceptancesQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id, 'versions'],
    queryFn: ({ signal }) => answered(entente.listAcceptances(id, { limit: 100 }, { signal }).page()),
  })

/** Everything that happened to a contract, newest first. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id, 'history'],
    queryFn: ({ signal }) => answered(entente.getContractHistory(id, { signal })),
  })

/** The agreement under a contract; a distribution contract's page names its program by it. */
export const agreementOfContractQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => answered(entente.getAgreement(id, {}, { signal })),
  })
