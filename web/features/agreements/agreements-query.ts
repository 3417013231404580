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

/** The same without distribution agreements, which stand under their programs. */
export const programsQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['agreements', 'programs', state],
    queryFn: ({ signal }) =>
      answered(
        entente.listAgreements(`${listQuery(agreementList, state)}&ne(type,distribution)`, { signal }).page(),
      ),
    placeholderData: keepPreviousData,
  })

/** The distribution agreements that stand under some programs, by name. */
export const distributionsQuery = (programs: readonly string[]) =>
  queryOptions({
    queryKey: ['agreements', 'distributions', ...programs],
    queryFn: ({ signal }) => {
      const [first = '', ...others] = programs
      return answered(
        entente
          .listAgreements(
            {
              filter: (agreement) => agreement('parent.id').in(first, ...others),
              ordering: ['title'],
              limit: 1000,
            },
            { signal },
          )
          .page(),
      )
    },
    enabled: programs.length > 0,
    placeholderData: keepPreviousData,
  })
