import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSession } from '../../lib/session.ts'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { ContractActs } from './contract-acts.tsx'
import { contractColumns } from './contract-columns.tsx'
import { contractFilters } from './contract-filters.ts'
import { contractList } from './contract-list.ts'
import { contractsQuery } from './contracts-query.ts'

/** Every contract the present account is a party of. */
export function ContractsPage() {
  const words = useMessages('contracts')
  const format = useFormat()
  const view = useListState(contractList)
  const answer = useQuery(contractsQuery(view.state))
  const columns = useMemo(() => contractColumns(words, format), [words, format])
  const { program, service } = useSession().account.permissions.agreement
  const mayOffer = program.create || service.create
  const offered = useMemo(() => contractFilters(words), [words])

  return (
    <ListPage
      title={words.contracts}
      searchLabel={words.searchLabel}
      placeholder={words.searchPlaceholder}
      view={view}
      offered={offered}
      answer={answer}
      columns={columns}
      rowName={({ id }) => id}
      menu={(contract) => contract.actions.length > 0 && <ContractActs contract={contract} />}
      empty={
        <EmptyState title={words.emptyTitle} text={mayOffer ? words.emptyText : words.emptyTextForGuests} />
      }
      noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
      failed={words.listFailed}
    />
  )
}
