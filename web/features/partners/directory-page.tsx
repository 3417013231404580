import { ACCOUNT_ROLES } from '@entente/shared/domain/accounts.ts'
import { PARTNER_STATUSES } from '@entente/shared/domain/partners.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { ListBar } from '../../ui/list-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Pager } from '../../ui/pager.tsx'
import { InTopBar } from '../../ui/top-bar-slot.tsx'
import { partnersQuery } from './api.ts'
import { CreatePartnerButton, useMayCreatePartner } from './create-partner-button.tsx'
import { directoryColumns } from './directory-columns.tsx'
import { DirectoryEmpty, DirectoryNoMatch } from './directory-empty.tsx'
import { directoryList } from './directory-list.ts'
import { InvitedRowMenu } from './invited-row-menu.tsx'

/** Every partner of the present account, and where each one stands. */
export function DirectoryPage() {
  const words = useMessages('partners')
  const view = useListState(directoryList)
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(partnersQuery(view.state))
  const mayCreate = useMayCreatePartner()
  const columns = useMemo(() => directoryColumns(words), [words])
  const filters = useMemo(
    () => [
      {
        field: 'status',
        label: words.status,
        options: PARTNER_STATUSES.map((value) => ({ value, label: words.statuses[value] })),
      },
      {
        field: 'role',
        label: words.type,
        options: ACCOUNT_ROLES.map((value) => ({ value, label: words.roles[value] })),
      },
    ],
    [words],
  )

  const isEmpty = data?.items.length === 0 && !isPlaceholderData
  const instead = error ? (
    <ErrorState title={words.listFailed} error={error} onRetry={refetch} />
  ) : isEmpty ? (
    view.narrowed ? (
      <DirectoryNoMatch view={view} />
    ) : (
      <DirectoryEmpty mayCreate={mayCreate} />
    )
  ) : undefined

  return (
    <Page layout="list">
      <PageTitle>{words.directory}</PageTitle>
      <Hidden heading>{words.directory}</Hidden>
      {mayCreate && (
        <InTopBar>
          <CreatePartnerButton small />
        </InTopBar>
      )}
      <ListBar
        searchLabel={words.searchLabel}
        placeholder={words.searchPlaceholder}
        search={view.search}
        filters={filters}
        chosen={view.chosen}
        onSearch={view.setSearch}
        onFilter={view.setFilter}
        onReset={view.reset}
        actions={mayCreate && <CreatePartnerButton />}
      />
      <DataTable
        label={words.directory}
        columns={columns}
        rows={data?.items}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        busy={isFetching}
        ordering={view.ordering}
        onOrder={view.setOrdering}
        menu={(partner) => partner.status === 'invited' && <InvitedRowMenu partner={partner} />}
        instead={instead}
      />
      {data && !instead && (
        <Pager
          offset={view.offset}
          limit={view.limit}
          count={data.items.length}
          total={data.total}
          onPage={view.setOffset}
          onLimit={view.setLimit}
        />
      )}
    </Page>
  )
}
