import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Page as PageOf } from '../lib/api.ts'
import { ApiError } from '../lib/api-error.ts'
import type { ListView } from '../lib/use-list-state.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { DataTable } from './data-table.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import type { OfferedFilter } from './filters/offered-filter.ts'
import { Hidden } from './hidden.tsx'
import { ListBar } from './list-bar.tsx'
import { Page } from './page.tsx'
import { PageTitle } from './page-title.tsx'
import { Pager } from './pager.tsx'
import { shownColumns } from './shown-columns.ts'
import type { Column } from './table-columns.ts'
import { useLastPage } from './use-last-page.ts'
import type { TickedRows } from './use-ticked-rows.ts'

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
  offered: readonly OfferedFilter[]
  answer: ListAnswer<Row>
  /** What the answer is shown as, where its items are not all of it. */
  rows?: readonly Row[]
  columns: readonly Column<Row>[]
  rowName: (row: Row) => string
  menu?: (row: Row) => ReactNode
  ticked?: TickedRows<Row>
  /** Stands over the table while rows are ticked. */
  together?: ReactNode
  actions?: ReactNode
  /** Shown where there is nothing at all. */
  empty: ReactNode
  noMatch: { title: string; text: string }
  failed: string
}

/** A whole screen around one list: search, filters, table, pages, and what stands in their place. */
export function ListPage<Row extends { id: string }>(props: ListPageProps<Row>) {
  const { title, searchLabel, placeholder, view, offered, answer, columns, rowName, menu, actions } = props
  const { data, error, isFetching, isPlaceholderData, refetch } = answer
  const isBehind = useLastPage(view, isPlaceholderData ? undefined : data)
  const isEmpty = data?.items.length === 0 && view.offset === 0 && !isPlaceholderData
  const instead = error ? (
    <Failed view={view} title={props.failed} error={error} onRetry={refetch} />
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
        offered={offered}
        filters={view.filters}
        onSearch={view.setSearch}
        onFilters={view.setFilters}
        looks={
          !instead && <ColumnChooser columns={columns} chosen={view.columns} onChoose={view.setColumns} />
        }
        // The first day offers its act where the list would be, and once is enough.
        actions={isEmpty && !view.narrowed ? undefined : actions}
      />
      <DataTable
        label={title}
        columns={shownColumns(columns, view.columns)}
        rows={isBehind || !data ? undefined : (props.rows ?? data.items)}
        rowKey={({ id }) => id}
        rowName={rowName}
        busy={isFetching}
        ordering={view.ordering}
        onOrder={view.setOrdering}
        {...(menu && { menu })}
        ticked={props.ticked}
        instead={instead}
      />
      {props.together}
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

/** A list that the server refuses is not refused for ever: its question can be taken back. */
function Failed({
  view,
  error,
  ...words
}: {
  view: ListView
  title: string
  error: Error
  onRetry: () => void
}) {
  const isRefused = error instanceof ApiError && error.status === 400 && view.filters.length > 0
  return <ErrorState {...words} error={error} actions={isRefused && <ClearFilters view={view} />} />
}

function NoMatch({ view, title, text }: { view: ListView; title: string; text: string }) {
  const words = useMessages('common')
  const isFiltered = view.filters.length > 0
  return (
    <EmptyState
      title={title}
      text={[view.search && text, view.search && isFiltered && words.filtersAreOn].filter(Boolean).join(' ')}
      actions={
        <>
          {view.search && (
            <Button variant="default" onClick={() => view.setSearch('')}>
              {words.clearSearch}
            </Button>
          )}
          {isFiltered && <ClearFilters view={view} />}
        </>
      }
    />
  )
}

function ClearFilters({ view }: { view: ListView }) {
  const words = useMessages('common')
  return (
    <Button variant="default" onClick={() => view.setFilters([])}>
      {words.clearFilters}
    </Button>
  )
}
