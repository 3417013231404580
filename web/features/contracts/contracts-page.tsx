import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { InTopBar } from '../../ui/top-bar-slot.tsx'
import { useTickedRows } from '../../ui/use-ticked-rows.ts'
import { ContractActs } from './contract-acts.tsx'
import { contractColumns } from './contract-columns.tsx'
import { contractFilters } from './contract-filters.ts'
import { contractList } from './contract-list.ts'
import { contractsQuery } from './contracts-query.ts'
import { CreateContractButton, useMayCreateContract } from './create-contract-button.tsx'
import { Together } from './together/together.tsx'

/** Every contract the present account is a party of. */
export function ContractsPage() {
  const words = useMessages('contracts')
  const format = useFormat()
  const view = useListState(contractList)
  const answer = useQuery(contractsQuery(view.state))
  const ticked = useTickedRows(answer.data?.items)
  const mayCreate = useMayCreateContract()
  const columns = useMemo(() => contractColumns(words, format), [words, format])
  const offered = useMemo(() => contractFilters(words), [words])

  return (
    <>
      {mayCreate && (
        <InTopBar>
          <CreateContractButton small />
        </InTopBar>
      )}
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
        ticked={ticked}
        together={<Together ticked={ticked} />}
        actions={mayCreate && <CreateContractButton />}
        empty={
          <EmptyState
            title={words.emptyTitle}
            text={mayCreate ? words.emptyText : words.emptyTextForGuests}
            actions={mayCreate && <CreateContractButton />}
          />
        }
        noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
        failed={words.listFailed}
      />
    </>
  )
}
