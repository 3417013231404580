import type { Contract, ContractVersion } from '@entente/shared/api/contracts.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { CopyId } from '../../../ui/copy-id.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Note } from '../../../ui/note.tsx'
import { acceptancesQuery } from '../api.ts'
import classes from './versions-card.module.css'

/** What was accepted under a contract: which text, when, by whom and from where. A phone folds it away. */
export function VersionsCard({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const { tryAgain } = useMessages('common')
  const format = useFormat()
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery(acceptancesQuery(contract.id))
  if (error) {
    return (
      <Note tone="warning">
        {words.versionsFailed}{' '}
        <button type="button" className="textButton" onClick={() => refetch()}>
          {tryAgain}
        </button>
      </Note>
    )
  }
  if (!data || data.total === 0) return null
  const { items, total } = data
  return (
    <Card
      flush
      title={words.versions}
      aside={
        <>
          {words.acceptances(total, format.number(total))}
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={isOpen ? words.foldVersions : words.unfoldVersions}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'up' : 'down'} />
          </button>
        </>
      }
    >
      <ol id={listId} className={classes.list} data-open={isOpen || undefined}>
        {items.map((acceptance) => (
          <Acceptance
            key={`${acceptance.version} ${acceptance.version_created}`}
            acceptance={acceptance}
            agreementId={contract.agreement.id}
          />
        ))}
      </ol>
      {total > items.length && (
        <p className={`muted ${classes.more}`}>{words.onlyNewest(format.number(items.length))}</p>
      )}
    </Card>
  )
}

function Acceptance({ acceptance, agreementId }: { acceptance: ContractVersion; agreementId: string }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const { version, version_created, signee, ip, agent, sha256, description_sha256 } = acceptance
  const document = `/public/v1/agreements/${agreementId}/versions/${version}/document`
  return (
    <li>
      <b>{words.versionIs(format.number(version))}</b>
      <time dateTime={version_created}>{format.moment(version_created)}</time>
      <p>
        {words.acceptedBy(signee?.name)}
        {ip && `, ${words.fromAddress(ip)}`}
      </p>
      {agent && (
        <p className={`muted clip ${classes.agent}`} title={agent}>
          {agent}
        </p>
      )}
      <dl>
        {sha256 && (
          <Fingerprint
            sha256={sha256}
            label={
              <a href={document} target="_blank" rel="noreferrer noopener">
                {words.document}
              </a>
            }
          />
        )}
        <Fingerprint sha256={description_sha256} label={words.description} />
      </dl>
    </li>
  )
}

function Fingerprint({ sha256, label }: { sha256: string; label: ReactNode }) {
  const words = useMessages('contracts')
  return (
    <div title={`${words.fingerprint}: ${sha256}`}>
      <dt>{label}</dt>
      <dd>
        <CopyId id={sha256} shown={`sha-256 ${sha256.slice(0, 8)}…${sha256.slice(-8)}`} always />
      </dd>
    </div>
  )
}
