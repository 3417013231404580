import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ListPage } from '../../ui/list-page.tsx'
import { InTopBar } from '../../ui/top-bar-slot.tsx'
import { partnersQuery } from './api.ts'
import { CreateContractItem, useMayOffer } from './create-contract.tsx'
import { CreatePartnerButton, useMayCreatePartner } from './create-partner-button.tsx'
import { directoryColumns } from './directory-columns.tsx'
import { DirectoryEmpty } from './directory-empty.tsx'
import { directoryFilters } from './directory-filters.ts'
import { directoryList } from './directory-list.ts'
import { InvitedRowMenu } from './invited-row-menu.tsx'

/** Every partner of the present account, and where each one stands. */
export function DirectoryPage() {
  const words = useMessages('partners')
  const view = useListState(directoryList)
  const answer = useQuery(partnersQuery(view.state))
  const mayCreate = useMayCreatePartner()
  const mayOffer = useMayOffer()
  const columns = useMemo(() => directoryColumns(words), [words])
  const offered = useMemo(() => directoryFilters(words), [words])

  return (
    <>
      {mayCreate && (
        <InTopBar>
          <CreatePartnerButton small />
        </InTopBar>
      )}
      <ListPage
        title={words.directory}
        searchLabel={words.searchLabel}
        placeholder={words.searchPlaceholder}
        view={view}
        offered={offered}
        answer={answer}
        columns={columns}
        rowName={({ name }) => name}
        menu={(partner) =>
          partner.status === 'invited' ? (
            <InvitedRowMenu partner={partner} />
          ) : (
            mayOffer(partner) && <CreateContractItem partner={partner} />
          )
        }
        actions={mayCreate && <CreatePartnerButton />}
        empty={<DirectoryEmpty mayCreate={mayCreate} />}
        noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
        failed={words.listFailed}
      />
    </>
  )
}
