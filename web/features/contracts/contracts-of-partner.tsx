import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { contractsOfPartnerQuery } from './api.ts'
import { contractColumnsOfPartner } from './contract-columns.tsx'

const route = getRouteApi('/shell/partners/$partnerId/contracts')

/** What was ever agreed between the present account and one partner. */
export function ContractsOfPartner() {
  const { partnerId } = route.useParams()
  const words = useMessages('contracts')
  const format = useFormat()
  const { data, error, isFetching, refetch } = useQuery(contractsOfPartnerQuery(partnerId))
  const columns = useMemo(() => contractColumnsOfPartner(words, format), [words, format])
  const instead = error ? (
    <ErrorState title={words.listFailed} error={error} onRetry={refetch} />
  ) : (
    data?.items.length === 0 && <EmptyState title={words.noneWithPartner} text={words.noneWithPartnerText} />
  )
  return (
    <DataTable
      boxed
      label={words.contracts}
      columns={columns}
      rows={data?.items}
      rowKey={({ id }) => id}
      rowName={({ id }) => id}
      busy={isFetching}
      instead={instead}
    />
  )
}
