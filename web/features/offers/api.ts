import { and } from '@entente/client'
import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'

/** Every contract that an account was ever offered to enter Entente by, newest first. */
export const offersQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['contracts', 'offered', accountId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listContracts(
            {
              filter: (contract) =>
                and(contract('owner.id').eq(accountId), contract('type').in('program', 'service')),
              ordering: ['-events.created.at'],
              limit: 100,
            },
            { signal },
          )
          .page(),
      ),
  })
