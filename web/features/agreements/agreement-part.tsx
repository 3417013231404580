import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Page } from '../../lib/api.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import type { Column } from '../../ui/table-columns.ts'
import classes from './agreement-part.module.css'

interface AgreementPartProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  answer: UseQueryResult<Page<Row>>
  rowKey: (row: Row) => string
  /** What a row is called in the name of its menu. */
  rowName?: (row: Row) => string
  menu?: (row: Row) => ReactNode
  /** The way to add one; in an empty list it stands in its middle. */
  actions?: ReactNode
  empty?: { title: string; text: string }
}

/** One of the lists that hang on an agreement. */
export function AgreementPart<Row>(props: AgreementPartProps<Row>) {
  const { label, columns, answer, rowKey, rowName = rowKey, menu, actions, empty } = props
  const words = useMessages('agreements')
  const { data, error, isFetching, refetch } = answer
  const isEmpty = data?.items.length === 0
  const instead = error ? (
    <ErrorState title={words.partFailed} error={error} onRetry={refetch} />
  ) : (
    empty && isEmpty && <EmptyState {...empty} actions={actions} />
  )
  return (
    <div>
      {actions && !instead && <div className={classes.actions}>{actions}</div>}
      <DataTable
        boxed
        label={label}
        columns={columns}
        rows={data?.items}
        rowKey={rowKey}
        rowName={rowName}
        busy={isFetching}
        {...(menu && { menu })}
        instead={instead}
      />
    </div>
  )
}
