import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Count, Dash } from '../../ui/count.tsx'
import { Status } from '../../ui/status.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { AgreementPart } from './agreement-part.tsx'
import classes from './agreement-versions.module.css'
import { versionsQuery } from './api.ts'
import { DocumentLink } from './document-link.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** Every text the agreement ever had, newest first, and how many contracts are on each. */
export function AgreementVersions() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const format = useFormat()
  const answer = useQuery(versionsQuery(agreementId))
  const most = Math.max(
    1,
    ...(answer.data?.items ?? []).map(({ version_contracts = 0 }) => version_contracts),
  )
  const columns = useMemo(() => versionColumns(words, format, most), [words, format, most])
  return (
    <AgreementPart
      label={words.versions}
      columns={columns}
      answer={answer}
      rowKey={({ version }) => String(version)}
    />
  )
}

const versionColumns = (
  words: Catalogues['agreements'],
  format: Format,
  most: number,
): Column<AgreementVersion>[] => [
  {
    id: 'version',
    title: words.version,
    width: 84,
    phone: 'lead',
    cell: ({ version, version_created, link, address, document }) => (
      <>
        <b className="figures">{format.number(version)}</b>
        <span className="onPhone muted"> · {format.date(version_created)}</span>
        <span className={classes.onPhone}>
          <DocumentLink link={link} address={address} name={document?.name} />
        </span>
      </>
    ),
  },
  {
    id: 'document',
    title: words.document,
    cell: ({ link, address, document }) => (
      <DocumentLink link={link} address={address} name={document?.name} />
    ),
  },
  {
    id: 'author',
    title: words.author,
    width: 156,
    cell: ({ author }) => (author ? <span className="muted">{author.name}</span> : <Dash />),
  },
  {
    id: 'created',
    title: words.createdAt,
    width: 116,
    cell: ({ version_created }) => (
      <time className="figures muted" dateTime={version_created} title={format.moment(version_created)}>
        {format.date(version_created)}
      </time>
    ),
  },
  {
    id: 'active',
    title: words.active,
    width: 100,
    phone: 'side',
    cell: ({ active }) =>
      active ? (
        <Status shape="full" tone="green">
          {words.active}
        </Status>
      ) : (
        <Dash spoken={words.notActive} />
      ),
  },
  {
    id: 'contracts',
    title: words.contracts,
    width: 196,
    cell: ({ version_contracts, active }) =>
      version_contracts === undefined ? (
        <Dash />
      ) : (
        <span className={classes.contracts}>
          <span className={classes.count}>
            <Count value={version_contracts} />
          </span>
          <span className={classes.share} data-active={active || undefined}>
            <span style={{ width: `${(version_contracts / most) * 100}%` }} />
          </span>
        </span>
      ),
  },
]
