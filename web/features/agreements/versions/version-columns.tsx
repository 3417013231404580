import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { Button } from '@mantine/core'
import type { Format } from '../../../lib/format.ts'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { Count, Dash } from '../../../ui/count.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { DocumentLink } from '../document-link.tsx'
import classes from './agreement-versions.module.css'

interface Shown {
  words: Catalogues['agreements']
  format: Format
  versions: readonly AgreementVersion[]
  /** Numbers are the owner's alone. */
  isOwner: boolean
  /** Absent for those who may not. */
  onActivate?: ((version: AgreementVersion) => void) | undefined
}

/** What the list of versions says about each one. */
export function versionColumns({
  words,
  format,
  versions,
  isOwner,
  onActivate,
}: Shown): Column<AgreementVersion>[] {
  const most = Math.max(1, ...versions.map(({ version_contracts = 0 }) => version_contracts))
  return [
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
      width: 132,
      cell: ({ author }) => (author ? <span className="muted">{author.name}</span> : <Dash />),
    },
    {
      id: 'created',
      title: words.createdAt,
      width: 108,
      cell: ({ version_created }) => (
        <time className="figures muted" dateTime={version_created} title={format.moment(version_created)}>
          {format.date(version_created)}
        </time>
      ),
    },
    {
      id: 'active',
      title: words.active,
      width: 96,
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
    ...(isOwner ? [contractsColumn(words, most)] : []),
    ...(onActivate ? [activateColumn(words, format, onActivate)] : []),
  ]
}

const contractsColumn = (words: Catalogues['agreements'], most: number): Column<AgreementVersion> => ({
  id: 'contracts',
  title: words.contracts,
  width: 164,
  cell: ({ version_contracts = 0, active }) => (
    <span className={classes.contracts}>
      <span className={classes.count}>
        <Count value={version_contracts} />
      </span>
      <span className={classes.share} data-active={active || undefined}>
        <span style={{ width: `${(version_contracts / most) * 100}%` }} />
      </span>
    </span>
  ),
})

const activateColumn = (
  words: Catalogues['agreements'],
  format: Format,
  onActivate: (version: AgreementVersion) => void,
): Column<AgreementVersion> => ({
  id: 'activate',
  title: words.acts.activate,
  hideTitle: true,
  width: 88,
  align: 'end',
  cell: (version) =>
    !version.active && (
      <Button
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={words.acts.activateAct(format.number(version.version))}
        onClick={() => onActivate(version)}
      >
        {words.acts.activate}
      </Button>
    ),
})
