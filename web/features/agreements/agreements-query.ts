import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { agreementList } from './agreement-list.ts'

/** One page of the agreements; the page before stays in sight until it is there. */
export const agreementsQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['agreements', 'list', state],
    queryFn: ({ signal }) =>
      answered(entente.listAgreements(listQuery(agreementList, state), { signal }).page()),
    placeholderData: keepPreviousData,
  })
