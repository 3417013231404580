import type { UseQueryResult } from '@tanstack/react-query'
import type { Page } from '../../lib/api.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import type { Column } from '../../ui/table-columns.ts'

interface AgreementPartProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  answer: UseQueryResult<Page<Row>>
  rowKey: (row: Row) => string
  empty?: { title: string; text: string }
}

/** One of the lists that hang on an agreement. */
export function AgreementPart<Row>({ label, columns, answer, rowKey, empty }: AgreementPartProps<Row>) {
  const words = useMessages('agreements')
  const { data, error, isFetching, refetch } = answer
  const instead = error ? (
    <ErrorState title={words.partFailed} error={error} onRetry={refetch} />
  ) : (
    empty && data?.items.length === 0 && <EmptyState {...empty} />
  )
  return (
    <DataTable
      boxed
      label={label}
      columns={columns}
      rows={data?.items}
      rowKey={rowKey}
      rowName={rowKey}
      busy={isFetching}
      instead={instead}
    />
  )
}
