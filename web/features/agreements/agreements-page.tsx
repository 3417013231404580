import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSession } from '../../lib/session.ts'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { agreementColumns } from './agreement-columns.tsx'
import { agreementFilters } from './agreement-filters.ts'
import { agreementList } from './agreement-list.ts'
import { agreementsQuery } from './agreements-query.ts'

/** Every agreement the present account owns or may see. */
export function AgreementsPage() {
  const words = useMessages('agreements')
  const format = useFormat()
  const view = useListState(agreementList)
  const answer = useQuery(agreementsQuery(view.state))
  const { program, service } = useSession().account.permissions.agreement
  const columns = useMemo(() => agreementColumns(words, format), [words, format])
  const offered = useMemo(() => agreementFilters(words), [words])
  const mayOwn = program.create || service.create

  return (
    <ListPage
      title={words.agreements}
      searchLabel={words.searchLabel}
      placeholder={words.searchPlaceholder}
      view={view}
      offered={offered}
      answer={answer}
      columns={columns}
      rowName={({ title }) => title}
      empty={
        <EmptyState title={words.emptyTitle} text={mayOwn ? words.emptyText : words.emptyTextForGuests} />
      }
      noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
      failed={words.listFailed}
    />
  )
}
