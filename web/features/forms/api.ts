import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'
import { listQuery } from '../../lib/list-query.ts'
import type { ListState } from '../../lib/list-state.ts'
import { formList } from './form-list.ts'

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

/** One page of the account's forms; the page before stays in sight until it is there. */
export const formsQuery = (state: ListState) =>
  queryOptions({
    queryKey: ['forms', 'list', state],
    queryFn: ({ signal }) => answered(entente.listForms(listQuery(formList, state), { signal }).page()),
    placeholderData: keepPreviousData,
  })

/** What a form asks now and asked before, newest first. */
export const formVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['forms', id, 'versions'],
    queryFn: ({ signal }) => answered(entente.listFormVersions(id, { limit: 500 }, { signal }).page()),
  })

/** The agreements that ask for a form. */
export const agreementsAskingQuery = (id: string) =>
  queryOptions({
    queryKey: ['forms', id, 'agreements'],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listAgreements(
            { filter: (agreement) => agreement('forms.id').eq(id), ordering: ['title'], limit: 500 },
            { signal },
          )
          .page(),
      ),
  })
