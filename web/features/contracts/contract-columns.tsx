import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Dash } from '../../ui/count.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import { isMine } from './act-words.ts'
import { ContractStatusCell } from './contract-status.tsx'

type Words = Catalogues['contracts']

/** What a list of contracts says about each one. */
export const contractColumns = (words: Words, format: Format): Column<Contract>[] => [
  idColumn(words),
  partnerColumn(words),
  agreementColumn(words),
  {
    id: 'issuer',
    title: words.issuer,
    ordering: 'issuer.name',
    width: 124,
    cell: (contract) =>
      isMine(contract) ? (
        <span className="muted">{words.you}</span>
      ) : (
        <span title={contract.issuer.name}>{contract.issuer.name}</span>
      ),
  },
  createdColumn(words, format),
  marketplaceColumn(words),
  ...optionalColumns(words, format),
  statusColumn(words),
]

/** The same for contracts under one agreement, which goes without saying; its versions do not. */
export const contractColumnsOfAgreement = (words: Words, format: Format): Column<Contract>[] => [
  idColumn(words),
  { ...partnerColumn(words), width: 300 },
  versionColumn(words, format),
  createdColumn(words, format),
  statusColumn(words),
]

/** The same for contracts of one partner, who need not be named in each row; which way they go does. */
export const contractColumnsOfPartner = (words: Words, format: Format): Column<Contract>[] => [
  {
    ...idColumn(words),
    cell: (contract) => (
      <ContractIdCell
        contract={contract}
        about={isMine(contract) ? words.byYou(contract.type) : words.byThem(contract.type)}
        onPhone={contract.agreement.name}
      />
    ),
  },
  { ...agreementColumn(words, true), width: 180 },
  { ...marketplaceColumn(words), width: 140 },
  { ...versionColumn(words, format), width: 76 },
  { ...createdColumn(words, format), width: 136, cell: (contract) => <Dates contract={contract} /> },
  statusColumn(words),
]

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
  cell: (contract) => (
    <ContractIdCell
      contract={contract}
      about={words.types[contract.type]}
      onPhone={`${contract.partner.name}, ${contract.agreement.name}`}
    />
  ),
})

const agreementColumn = (words: Words, isLink = false): Column<Contract> => ({
  id: 'agreement',
  title: words.agreement,
  ordering: 'agreement.name',
  width: 190,
  cell: ({ agreement: { id, name } }) => (
    <TwoLines
      first={
        isLink ? (
          <Link
            className="quietLink"
            to="/partners/agreements/$agreementId"
            params={{ agreementId: id }}
            title={name}
          >
            {name}
          </Link>
        ) : (
          <span title={name}>{name}</span>
        )
      }
      second={mono(id)}
    />
  ),
})

const versionColumn = (words: Words, format: Format): Column<Contract> => ({
  id: 'version',
  title: words.version,
  width: 84,
  align: 'end',
  cell: ({ version }) => (version === null ? <Dash /> : format.number(version)),
})

const createdColumn = (words: Words, format: Format): Column<Contract> => ({
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
})

/** What few look for in every row, for those who choose it. */
const optionalColumns = (words: Words, format: Format): Column<Contract>[] => [
  {
    id: 'type',
    title: words.type,
    ordering: 'type',
    width: 112,
    optional: true,
    cell: ({ type }) => words.types[type],
  },
  { id: 'kind', title: words.kind, width: 104, optional: true, cell: ({ kind }) => words.kinds[kind] },
  { ...versionColumn(words, format), optional: true },
  {
    id: 'signed',
    title: words.signedBy,
    width: 156,
    optional: true,
    cell: ({ events: { signed } }) =>
      signed?.by ? (
        <TwoLines
          first={<span title={signed.by.name}>{signed.by.name}</span>}
          second={<span title={format.moment(signed.at)}>{format.date(signed.at)}</span>}
        />
      ) : (
        <Dash />
      ),
  },
  {
    id: 'expires',
    title: words.expires,
    ordering: 'expire_at',
    width: 116,
    optional: true,
    cell: ({ expire_at }) =>
      expire_at ? (
        <time className="figures muted" dateTime={expire_at} title={format.moment(expire_at)}>
          {format.date(expire_at)}
        </time>
      ) : (
        <Dash />
      ),
  },
  {
    id: 'note',
    title: words.internalNote,
    width: 200,
    optional: true,
    cell: ({ note }) => (note ? <span title={note}>{note}</span> : <Dash />),
  },
]

const marketplaceColumn = (words: Words): Column<Contract> => ({
  id: 'marketplace',
  title: words.marketplace,
  width: 148,
  cell: ({ marketplace }) =>
    marketplace ? <span title={marketplace.name}>{marketplace.name}</span> : <Dash />,
})

const statusColumn = (words: Words): Column<Contract> => ({
  id: 'status',
  title: words.status,
  ordering: 'status',
  width: 154,
  phone: 'side',
  cell: (contract) => <ContractStatusCell contract={contract} />,
})

interface ContractIdCellProps {
  contract: Contract
  about: string
  /** What the columns that a phone leaves out would say. */
  onPhone: string
}

function ContractIdCell({ contract: { id }, about, onPhone }: ContractIdCellProps) {
  return (
    <TwoLines
      first={
        <Link className="rowLink" to="/partners/contracts/$contractId" params={{ contractId: id }}>
          {id}
        </Link>
      }
      second={
        <>
          {about}
          <span className="onPhone">, {onPhone}</span>
        </>
      }
    />
  )
}

/** When it was made, and below when it was last signed. */
function Dates({ contract: { events } }: { contract: Contract }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const { created, signed } = events
  if (!created) return <Dash />
  return (
    <span className="figures muted">
      <TwoLines
        first={<span title={format.moment(created.at)}>{format.date(created.at)}</span>}
        second={
          signed && <span title={format.moment(signed.at)}>{words.signedOn(format.date(signed.at))}</span>
        }
      />
    </span>
  )
}
