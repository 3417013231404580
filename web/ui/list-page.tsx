import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Page as PageOf } from '../lib/api.ts'
import type { ListView } from '../lib/use-list-state.ts'
import { useMessages } from '../messages/use-messages.ts'
import { DataTable } from './data-table.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import type { Filter } from './filters.tsx'
import { Hidden } from './hidden.tsx'
import { ListBar } from './list-bar.tsx'
import { Page } from './page.tsx'
import { PageTitle } from './page-title.tsx'
import { Pager } from './pager.tsx'
import type { Column } from './table-columns.ts'
import { useLastPage } from './use-last-page.ts'

/** What a query for a list says about itself. */
interface ListAnswer<Row> {
  data: PageOf<Row> | undefined
  error: Error | null
  isFetching: boolean
  isPlaceholderData: boolean
  refetch: () => void
}

interface ListPageProps<Row> {
  title: string
  searchLabel: string
  placeholder: string
  view: ListView
  filters: readonly Filter[]
  answer: ListAnswer<Row>
  columns: readonly Column<Row>[]
  rowName: (row: Row) => string
  menu?: (row: Row) => ReactNode
  actions?: ReactNode
  /** Shown where there is nothing at all. */
  empty: ReactNode
  noMatch: { title: string; text: string }
  failed: string
}

/** A whole screen around one list: search, filters, table, pages, and what stands in their place. */
export function ListPage<Row extends { id: string }>(props: ListPageProps<Row>) {
  const { title, searchLabel, placeholder, view, filters, answer, columns, rowName, menu, actions } = props
  const { data, error, isFetching, isPlaceholderData, refetch } = answer
  const isBehind = useLastPage(view, isPlaceholderData ? undefined : data)
  const isEmpty = data?.items.length === 0 && view.offset === 0 && !isPlaceholderData
  const instead = error ? (
    <ErrorState title={props.failed} error={error} onRetry={refetch} />
  ) : isEmpty && view.narrowed ? (
    <NoMatch view={view} {...props.noMatch} />
  ) : (
    isEmpty && props.empty
  )

  return (
    <Page layout="list">
      <PageTitle>{title}</PageTitle>
      <Hidden heading>{title}</Hidden>
      <ListBar
        searchLabel={searchLabel}
        placeholder={placeholder}
        search={view.search}
        filters={filters}
        chosen={view.chosen}
        onSearch={view.setSearch}
        onFilter={view.setFilter}
        onReset={view.reset}
        // The first day offers its act where the list would be, and once is enough.
        actions={isEmpty && !view.narrowed ? undefined : actions}
      />
      <DataTable
        label={title}
        columns={columns}
        rows={isBehind ? undefined : data?.items}
        rowKey={({ id }) => id}
        rowName={rowName}
        busy={isFetching}
        ordering={view.ordering}
        onOrder={view.setOrdering}
        {...(menu && { menu })}
        instead={instead}
      />
      {data && !instead && !isBehind && (
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

function NoMatch({ view, title, text }: { view: ListView; title: string; text: string }) {
  const words = useMessages('common')
  return (
    <EmptyState
      title={title}
      text={view.search && text}
      actions={
        <>
          {view.search && (
            <Button variant="default" onClick={() => view.setSearch('')}>
              {words.clearSearch}
            </Button>
          )}
          {Object.keys(view.chosen).length > 0 && (
            <Button variant={view.search ? 'subtle' : 'default'} color="gray" onClick={view.reset}>
              {view.search ? words.clearFiltersToo : words.clearFilters}
            </Button>
          )}
        </>
      }
    />
  )
}
