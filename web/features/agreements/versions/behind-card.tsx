import type { AgreementPartner } from '@entente/shared/api/agreement-partners.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Format } from '../../../lib/format.ts'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Card } from '../../../ui/card.tsx'
import { Dash } from '../../../ui/count.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Named } from '../../../ui/named.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { behindSearch } from '../agreement-partner-list.ts'
import { behindQuery } from '../api.ts'
import classes from './behind-card.module.css'

const SHOWN = 5

/** The first of those who have not signed the active version; absent where nobody is behind. */
export function BehindCard({ agreementId, active }: { agreementId: string; active: number }) {
  const { adoption: words } = useMessages('agreements')
  const format = useFormat()
  const { data } = useQuery(behindQuery(agreementId, active, SHOWN))
  const columns = useMemo(() => behindColumns(words, format), [words, format])
  if (!data || data.total === 0) return null
  const title = words.behindTitle(format.number(active))
  return (
    <Card
      flush
      title={title}
      aside={
        <Link
          to="/partners/agreements/$agreementId/partners"
          params={{ agreementId }}
          search={behindSearch(active)}
        >
          {words.showAll(format.number(data.total))}
        </Link>
      }
    >
      <DataTable
        boxed="bare"
        label={words.behindList}
        columns={columns}
        rows={data.items}
        rowKey={({ contract }) => contract.id}
        rowName={({ name }) => name}
      />
    </Card>
  )
}

const behindColumns = (
  words: Catalogues['agreements']['adoption'],
  format: Format,
): Column<AgreementPartner>[] => [
  {
    id: 'partner',
    title: words.partner,
    phone: 'lead',
    cell: ({ id, name, icon, contract }) => (
      <span className={classes.partner}>
        <Avatar id={id} name={name} icon={icon} />
        <Named id={id}>
          <Link
            className="rowLink"
            to="/partners/contracts/$contractId"
            params={{ contractId: contract.id }}
            title={name}
          >
            {name}
          </Link>
        </Named>
      </span>
    ),
  },
  {
    id: 'version',
    title: words.onVersion,
    width: 108,
    align: 'end',
    phone: 'side',
    cell: ({ contract: { version } }) => (version === null ? <Dash /> : format.number(version)),
  },
  {
    id: 'signed',
    title: words.signed,
    width: 124,
    align: 'end',
    cell: ({ events: { signed } }) =>
      signed ? (
        <time className="figures muted" dateTime={signed.at} title={format.moment(signed.at)}>
          {format.date(signed.at)}
        </time>
      ) : (
        <Dash />
      ),
  },
]
