import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Page } from '../lib/api.ts'
import type { ListView } from '../lib/use-list-state.ts'
import { useMessages } from '../messages/use-messages.ts'
import { DataTable } from './data-table.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { FilterBar } from './filters/filter-bar.tsx'
import type { OfferedFilter } from './filters/offered-filter.ts'
import { Pager } from './pager.tsx'
import classes from './part-list.module.css'
import type { Column } from './table-columns.ts'
import { useLastPage } from './use-last-page.ts'

interface PartListProps<Row> {
  label: string
  view: ListView
  offered: readonly OfferedFilter[]
  answer: {
    data: Page<Row> | undefined
    error: Error | null
    isFetching: boolean
    isPlaceholderData: boolean
    refetch: () => void
  }
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Items of the row's menu; a row without acts has none. */
  menu?: (row: Row) => ReactNode
  /** Shown where there is nothing at all. */
  empty: ReactNode
  noMatch: string
  failed: string
}

/** A list that is a part of a page, and long enough to be narrowed and paged. */
export function PartList<Row>(props: PartListProps<Row>) {
  const { label, view, offered, answer, columns, rowKey, menu, empty, noMatch, failed } = props
  const { data, error, isFetching, isPlaceholderData, refetch } = answer
  const words = useMessages('common')
  const isBehind = useLastPage(view, isPlaceholderData ? undefined : data)
  const isEmpty = data?.items.length === 0 && view.offset === 0 && !isPlaceholderData
  const clear = (
    <Button variant="default" onClick={() => view.setFilters([])}>
      {words.clearFilters}
    </Button>
  )
  const instead = error ? (
    <ErrorState title={failed} error={error} onRetry={refetch} actions={view.narrowed && clear} />
  ) : isEmpty && view.narrowed ? (
    <EmptyState title={noMatch} actions={clear} />
  ) : (
    isEmpty && empty
  )
  return (
    <div className={classes.part}>
      {(!isEmpty || view.narrowed) && (
        <FilterBar offered={offered} filters={view.filters} onChange={view.setFilters} />
      )}
      <div className={classes.list}>
        <DataTable
          boxed="bare"
          label={label}
          columns={columns}
          rows={isBehind ? undefined : data?.items}
          rowKey={rowKey}
          rowName={rowKey}
          busy={isFetching}
          ordering={view.ordering}
          onOrder={view.setOrdering}
          {...(menu && { menu })}
          instead={instead}
        />
        {data && !instead && !isBehind && data.total > data.items.length && (
          <Pager
            offset={view.offset}
            limit={view.limit}
            count={data.items.length}
            total={data.total}
            onPage={view.setOffset}
            onLimit={view.setLimit}
          />
        )}
      </div>
    </div>
  )
}
