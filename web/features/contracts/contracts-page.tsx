import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { enumeratedFilter } from '../../ui/enumerated-filter.ts'
import { ListPage } from '../../ui/list-page.tsx'
import { contractsQuery } from './api.ts'
import { contractColumns } from './contract-columns.tsx'
import { contractList } from './contract-list.ts'

const { type, status, kind } = contractList.filters

/** Every contract the present account is a party of. */
export function ContractsPage() {
  const words = useMessages('contracts')
  const format = useFormat()
  const view = useListState(contractList)
  const answer = useQuery(contractsQuery(view.state))
  const columns = useMemo(() => contractColumns(words, format), [words, format])
  const filters = useMemo(
    () => [
      enumeratedFilter('status', words.status, status, words.statuses),
      enumeratedFilter('type', words.type, type, words.types),
      enumeratedFilter('kind', words.kind, kind, words.kinds),
    ],
    [words],
  )

  return (
    <ListPage
      title={words.contracts}
      searchLabel={words.searchLabel}
      placeholder={words.searchPlaceholder}
      view={view}
      filters={filters}
      answer={answer}
      columns={columns}
      rowName={({ id }) => id}
      empty={<EmptyState title={words.emptyTitle} text={words.emptyText} />}
      noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
      failed={words.listFailed}
    />
  )
}
