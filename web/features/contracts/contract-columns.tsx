import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { Dash } from '../../ui/count.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import { ContractStatusCell } from './contract-status.tsx'

type Words = Catalogues['contracts']

/** What a list of contracts says about each one. */
export const contractColumns = (words: Words, format: Format): Column<Contract>[] => [
  idColumn(words),
  partnerColumn(words),
  ...describingColumns(words, format),
]

/** The same for contracts under one agreement, which goes without saying; its versions do not. */
export const contractColumnsOfAgreement = (words: Words, format: Format): Column<Contract>[] => [
  idColumn(words),
  { ...partnerColumn(words), width: 300 },
  {
    id: 'version',
    title: words.version,
    width: 84,
    align: 'end',
    cell: ({ version }) => (version === null ? <Dash /> : format.number(version)),
  },
  ...describingColumns(words, format).filter(({ id }) => id === 'created' || id === 'status'),
]

/** The same for contracts of one partner, who need not be named in each row. */
export const contractColumnsOfPartner = (words: Words, format: Format): Column<Contract>[] =>
  [idColumn(words), ...describingColumns(words, format)].map(({ ordering: _unordered, ...column }) => column)

const partnerColumn = (words: Words): Column<Contract> => ({
  id: 'partner',
  title: words.partner,
  width: 200,
  cell: ({ partner }) => (
    <TwoLines first={<span title={partner.name}>{partner.name}</span>} second={mono(partner.id)} />
  ),
})

const mono = (id: string) => <span className="mono">{id}</span>

const idColumn = (words: Words): Column<Contract> => ({
  id: 'id',
  title: words.contractId,
  ordering: 'id',
  phone: 'lead',
  cell: (contract) => <ContractIdCell contract={contract} words={words} />,
})

const describingColumns = (words: Words, format: Format): Column<Contract>[] => [
  {
    id: 'agreement',
    title: words.agreement,
    ordering: 'agreement.name',
    width: 190,
    cell: ({ agreement }) => (
      <TwoLines first={<span title={agreement.name}>{agreement.name}</span>} second={mono(agreement.id)} />
    ),
  },
  {
    id: 'issuer',
    title: words.issuer,
    ordering: 'issuer.name',
    width: 156,
    cell: ({ issuer }) => <span title={issuer.name}>{issuer.name}</span>,
  },
  {
    id: 'created',
    title: words.createdAt,
    ordering: 'events.created.at',
    width: 116,
    cell: ({ events }) =>
      events.created ? (
        <time className="figures muted" dateTime={events.created.at} title={format.moment(events.created.at)}>
          {format.date(events.created.at)}
        </time>
      ) : (
        <Dash />
      ),
  },
  {
    id: 'marketplace',
    title: words.marketplace,
    width: 148,
    cell: ({ marketplace }) =>
      marketplace ? <span title={marketplace.name}>{marketplace.name}</span> : <Dash />,
  },
  {
    id: 'status',
    title: words.status,
    ordering: 'status',
    width: 154,
    phone: 'side',
    cell: (contract) => <ContractStatusCell contract={contract} />,
  },
]

function ContractIdCell({
  contract: { id, type, partner, agreement },
  words,
}: {
  contract: Contract
  words: Words
}) {
  return (
    <TwoLines
      first={
        <Link className="rowLink" to="/partners/contracts/$contractId" params={{ contractId: id }}>
          {id}
        </Link>
      }
      second={
        <>
          {words.types[type]}
          <span className="onPhone">
            , {partner.name}, {agreement.name}
          </span>
        </>
      }
    />
  )
}
