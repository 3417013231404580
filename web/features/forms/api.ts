import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'

/** One form with what it asks now. */
export const formQuery = (id: string) =>
  queryOptions({
    queryKey: ['forms', id],
    queryFn: ({ signal }) => answered(entente.getForm(id, {}, { signal })),
  })

/** Everything that was answered under a contract, newest first. */
export const answersQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'answers'],
    queryFn: ({ signal }) =>
      answered(entente.listDistributionData(contractId, { limit: 500 }, { signal }).page()),
  })
