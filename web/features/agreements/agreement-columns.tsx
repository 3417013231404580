import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { Count, Dash } from '../../ui/count.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { ActiveVersion } from './active-version.tsx'
import { AgreementName } from './agreement-name.tsx'
import { Standing } from './standing.tsx'

type Words = Catalogues['agreements']

/** What the list of agreements says about each one. */
export const agreementColumns = (
  words: Words,
  format: Format,
  contracts?: readonly Contract[],
): Column<Agreement>[] => [
  nameColumn(words),
  {
    id: 'type',
    title: words.type,
    ordering: 'type',
    width: 112,
    cell: ({ type }) => <span className="muted">{words.types[type]}</span>,
  },
  {
    id: 'owner',
    title: words.owner,
    width: 180,
    cell: ({ owner, stats }) =>
      stats ? <span className="muted">{words.you}</span> : <span title={owner.name}>{owner.name}</span>,
  },
  marketplaceColumn(words),
  ...standingColumns(words, format, contracts),
]

/** The same for the distribution agreements of one program. */
export const childColumns = (words: Words, format: Format): Column<Agreement>[] =>
  [nameColumn(words), marketplaceColumn(words), ...standingColumns(words, format)].map(
    ({ ordering: _unordered, ...column }) => column,
  )

/** Where an account stands with the agreements of others, and how it enters them. */
export interface Standings {
  /** Its contracts, newest first; absent while they are on their way. */
  readonly contracts: readonly Contract[] | undefined
  readonly onEnroll?: (agreement: Agreement) => void
}

/** The same for partners: where they stand with each, and no numbers, which are the owner's. */
export const guestColumns = (words: Words, format: Format, standings: Standings): Column<Agreement>[] =>
  agreementColumns(words, format).map((column) =>
    column.id === 'contracts'
      ? standingColumn(words.enrolment, standings)
      : column.id === 'version'
        ? onDesk(column)
        : column,
  )

/** The distribution agreements of one program for a vendor. */
export const enrolmentColumns = (words: Words, format: Format, standings: Standings): Column<Agreement>[] => [
  ...childColumns(words, format)
    .filter(({ id }) => id !== 'contracts' && id !== 'updated')
    .map((column) => (column.id === 'version' ? onDesk(column) : column)),
  standingColumn(words.enrolment, standings),
]

/** A phone's row has room for one status. */
export const onDesk = ({ phone: _left, ...column }: Column<Agreement>): Column<Agreement> => column

const standingColumn = (title: string, { contracts, onEnroll }: Standings): Column<Agreement> => ({
  id: 'standing',
  title,
  width: onEnroll ? 208 : 136,
  phone: 'side',
  cell: (agreement) => <Standing agreement={agreement} contracts={contracts} onEnroll={onEnroll} />,
})

const nameColumn = (words: Words): Column<Agreement> => ({
  id: 'title',
  title: words.agreement,
  ordering: 'title',
  phone: 'lead',
  cell: (agreement) => <AgreementName agreement={agreement} />,
})

const marketplaceColumn = (words: Words): Column<Agreement> => ({
  id: 'marketplace',
  title: words.marketplace,
  width: 180,
  cell: ({ marketplace }) =>
    marketplace ? <span title={marketplace.name}>{marketplace.name}</span> : <Dash />,
})

/** Owners see numbers; where they are partners themselves, they see where they stand. */
const standingColumns = (
  words: Words,
  format: Format,
  contracts?: readonly Contract[],
): Column<Agreement>[] => [
  {
    id: 'version',
    title: words.activeVersion,
    width: 128,
    phone: 'side',
    cell: (agreement) => <ActiveVersion agreement={agreement} short />,
  },
  {
    id: 'contracts',
    title: words.contracts,
    width: 124,
    align: 'end',
    cell: (agreement) =>
      agreement.stats ? (
        <Count value={agreement.stats.contracts} />
      ) : (
        <Standing agreement={agreement} contracts={contracts} />
      ),
  },
  {
    id: 'updated',
    title: words.updated,
    ordering: 'updated',
    width: 124,
    cell: ({ updated }) => (
      <time className="figures muted" dateTime={updated} title={format.moment(updated)}>
        {format.date(updated)}
      </time>
    ),
  },
]
