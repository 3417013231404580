import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Format } from '../../../lib/format.ts'
import type { Catalogues } from '../../../messages/catalogues.ts'
import type { Column } from '../../../ui/table-columns.ts'
import { agreementColumns, onDesk } from '../agreement-columns.tsx'
import { Standing } from '../standing.tsx'

const SHOWN: readonly string[] = ['title', 'type', 'owner', 'marketplace', 'version']

/** What is said of the agreements between two partners: whose they are, and where the other side stands with each. */
export const betweenColumns = (
  words: Catalogues['agreements'],
  format: Format,
  contracts: readonly Contract[] | undefined,
): Column<Agreement>[] => [
  ...agreementColumns(words, format)
    .filter(({ id }) => SHOWN.includes(id))
    .map(({ ordering: _unordered, ...column }) => narrowed(column)),
  {
    id: 'standing',
    title: words.enrolment,
    width: 136,
    phone: 'side',
    cell: (agreement) => <Standing agreement={agreement} contracts={contracts} />,
  },
]

function narrowed(column: Column<Agreement>): Column<Agreement> {
  switch (column.id) {
    case 'owner':
    case 'marketplace':
      return { ...column, width: 148 }
    case 'version':
      return onDesk(column)
    default:
      return column
  }
}
