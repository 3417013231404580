import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Pager } from '../../../ui/pager.tsx'
import classes from './agreements-between.module.css'
import { betweenColumns } from './between-columns.tsx'
import { agreementsBetweenQuery, contractsBetweenQuery } from './between-queries.ts'

/** Everything that could be signed between the present account and a partner, and where each stands with it (D-58). */
export function AgreementsBetween({ partnerId }: { partnerId: string }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const [page, setPage] = useState({ limit: 25, offset: 0 })
  const { data, error, isFetching, refetch } = useQuery(agreementsBetweenQuery(partnerId, page))
  const shown = (data?.items ?? []).map(({ id }) => id)
  const { data: contracts } = useQuery(contractsBetweenQuery(partnerId, shown))
  const columns = useMemo(() => betweenColumns(words, format, contracts?.items), [words, format, contracts])
  return (
    <div className={classes.part}>
      <h2>{words.agreements}</h2>
      {data?.total === 0 ? (
        <p className="muted">{words.noneBetween}</p>
      ) : (
        <div className={classes.list}>
          <DataTable
            boxed="bare"
            label={words.agreements}
            columns={columns}
            rows={data?.items}
            rowKey={({ id }) => id}
            rowName={({ title }) => title}
            busy={isFetching}
            instead={error && <ErrorState title={words.listFailed} error={error} onRetry={refetch} />}
          />
          {data && !error && data.total > data.items.length && (
            <Pager
              {...page}
              count={data.items.length}
              total={data.total}
              onPage={(offset) => setPage({ ...page, offset })}
              onLimit={(limit) => setPage({ limit, offset: 0 })}
            />
          )}
        </div>
      )}
    </div>
  )
}
