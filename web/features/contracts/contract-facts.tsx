import type { Contract } from '@entente/shared/api/contracts.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Named } from '../../ui/named.tsx'
import { isMine } from './act-words.ts'
import { agreementOfContractQuery } from './api.ts'
import { PermissionWords } from './permission-words.tsx'

/** What is known about a contract; each type says what it has. */
export function ContractFacts({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  return (
    <Card title={words.contract}>
      <Facts facts={[...usePartyFacts(contract), ...useTermFacts(contract)]} />
    </Card>
  )
}

function usePartyFacts(contract: Contract): Fact[] {
  const { type, partner, issuer, agreement, marketplace, sourcing } = contract
  const words = useMessages('contracts')
  const { data } = useQuery({ ...agreementOfContractQuery(agreement.id), enabled: type === 'distribution' })
  const program = data?.parent
  // What is sourced is sold on a marketplace of the partner's, what is distributed on one of the issuer's.
  const place = marketplace ?? sourcing?.marketplace
  return [
    {
      label: words.partner,
      value: (
        <Named id={partner.id}>
          <Link className="rowLink" to="/partners/$partnerId" params={{ partnerId: partner.id }}>
            {partner.name}
          </Link>
        </Named>
      ),
    },
    {
      label: words.issuer,
      value: isMine(contract) ? words.you : <Named id={issuer.id}>{issuer.name}</Named>,
    },
    { label: words.agreementOf('program'), value: program && <AgreementLink {...program} /> },
    { label: words.agreementOf(type), value: <AgreementLink {...agreement} /> },
    { label: words.marketplace, value: place && <Named id={place.id}>{place.name}</Named> },
    {
      label: words.product,
      value: sourcing?.product && <Named id={sourcing.product.id}>{sourcing.product.name}</Named>,
    },
  ]
}

function AgreementLink({ id, name }: { id: string; name: string }) {
  return (
    <Named id={id}>
      <Link className="rowLink" to="/partners/agreements/$agreementId" params={{ agreementId: id }}>
        {name}
      </Link>
    </Named>
  )
}

function useTermFacts(contract: Contract): Fact[] {
  const words = useMessages('contracts')
  const format = useFormat()
  const { version, signee, owner, kind, events, expire_at, activation, note, termination_note, permissions } =
    contract
  const { account } = useSession()
  // What one contract grants is its issuer's to know; its partner sees what the account may do in all (7.7).
  const isGranting = contract.type === 'service' && contract.status === 'active' && !isMine(contract)
  return [
    { label: words.version, value: version !== null && <Version contract={contract} version={version} /> },
    {
      label: words.signedBy,
      value: signee && (
        <>
          {signee.name} <span className="muted">{words.signedFor(owner.name)}</span>
        </>
      ),
    },
    { label: words.permissions, value: permissions && <PermissionWords granted={permissions} /> },
    {
      label: words.yourPermissions,
      value: isGranting && <PermissionWords granted={account.permissions} />,
    },
    { label: words.kind, value: words.kinds[kind] },
    { label: words.noteToSignee, value: activation.message },
    { label: words.internalNote, value: note },
    { label: words.terminationNote, value: termination_note },
    { label: words.expires, value: expire_at && format.moment(expire_at) },
    { label: words.created, value: events.created && format.moment(events.created.at) },
    { label: words.updated, value: events.updated && format.moment(events.updated.at) },
  ]
}

/** The version that was signed, and where another is active, the way to what it says differently. */
function Version({ contract, version }: { contract: Contract; version: number }) {
  const words = useMessages('contracts')
  const number = useFormat().number(version)
  if (contract.latest) return words.versionLatest(number)
  if (!contract.update_available) return number
  return (
    <>
      {words.versionBehind(number)}{' '}
      <Link
        to="/partners/agreements/$agreementId/versions/compare"
        params={{ agreementId: contract.agreement.id }}
        search={{ from: version }}
      >
        {words.whatChanged}
      </Link>
    </>
  )
}
