import type { AgreementPartner } from '@entente/shared/api/agreement-partners.ts'
import type { Occurrence } from '@entente/shared/api/common.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Format } from '../../lib/format.ts'
import { useListState } from '../../lib/use-list-state.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Dash } from '../../ui/count.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Named } from '../../ui/named.tsx'
import { PartList } from '../../ui/part-list.tsx'
import { Status } from '../../ui/status.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { agreementPartnerFilters, agreementPartnerList } from './agreement-partner-list.ts'
import { partnersQuery } from './api.ts'
import { enrolmentLooks } from './enrolment.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId/partners')

/** Whoever has a contract under the agreement, and on which version. */
export function AgreementPartners() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const format = useFormat()
  const view = useListState(agreementPartnerList)
  const answer = useQuery(partnersQuery(agreementId, view.state))
  const columns = useMemo(() => partnerColumns(words, format), [words, format])
  const offered = useMemo(() => agreementPartnerFilters(words), [words])
  return (
    <PartList
      label={words.partners}
      view={view}
      offered={offered}
      answer={answer}
      columns={columns}
      rowKey={({ contract }) => contract.id}
      empty={<EmptyState title={words.noPartners} text={words.noPartnersText} />}
      noMatch={words.noPartnerMatches}
      failed={words.partFailed}
    />
  )
}

const partnerColumns = (words: Catalogues['agreements'], format: Format): Column<AgreementPartner>[] => [
  {
    id: 'name',
    title: words.partner,
    ordering: 'name',
    phone: 'lead',
    cell: ({ id, name, contract: { version } }) => (
      <Named id={id}>
        <Link className="rowLink" to="/partners/$partnerId" params={{ partnerId: id }} title={name}>
          {name}
        </Link>
        {version !== null && (
          <span className="onPhone muted">, {words.versionNumber(format.number(version))}</span>
        )}
      </Named>
    ),
  },
  {
    id: 'role',
    title: words.role,
    ordering: 'role',
    width: 84,
    cell: ({ role }) => <span className="muted">{words.roles[role]}</span>,
  },
  {
    id: 'contract',
    title: words.contract,
    width: 172,
    cell: ({ contract: { id } }) => (
      <Link className="mono" to="/partners/contracts/$contractId" params={{ contractId: id }}>
        {id}
      </Link>
    ),
  },
  {
    id: 'version',
    title: words.version,
    ordering: 'contract.version',
    width: 80,
    align: 'end',
    cell: ({ contract: { version } }) => (version === null ? <Dash /> : format.number(version)),
  },
  occurred('created', words.created, 'events.created.at', ({ events }) => events.created, format),
  occurred('signed', words.signed, 'events.signed.at', ({ events }) => events.signed, format),
  occurred(
    'countersigned',
    words.countersigned,
    'events.countersigned.at',
    ({ events }) => events.countersigned,
    format,
  ),
  {
    id: 'status',
    title: words.status,
    ordering: 'contract.status',
    width: 116,
    phone: 'side',
    cell: ({ contract: { status } }) => (
      <Status {...enrolmentLooks[status]}>{words.enrolments[status]}</Status>
    ),
  },
]

const occurred = (
  id: string,
  title: string,
  ordering: string,
  of: (partner: AgreementPartner) => Occurrence | undefined,
  format: Format,
): Column<AgreementPartner> => ({
  id,
  title,
  ordering,
  width: 98,
  cell: (partner) => {
    const at = of(partner)?.at
    if (!at) return <Dash />
    return (
      <time className="figures muted" dateTime={at} title={format.moment(at)}>
        {format.date(at)}
      </time>
    )
  },
})
