import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { contractList } from './contract-list.ts'

/** One page of the contracts; the page before stays in sight until it is there. */
export const contractsQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['contracts', 'list', state],
    queryFn: ({ signal }) =>
      answered(entente.listContracts(listQuery(contractList, state), { signal }).page()),
    placeholderData: keepPreviousData,
  })
