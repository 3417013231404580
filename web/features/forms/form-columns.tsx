import type { Form } from '@entente/shared/api/forms.ts'
import { Link } from '@tanstack/react-router'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { Count, Dash } from '../../ui/count.tsx'
import { Named } from '../../ui/named.tsx'
import type { Column } from '../../ui/table-columns.ts'

/** What the list of forms says about each one. */
export const formColumns = (words: Catalogues['distributionForms'], format: Format): Column<Form>[] => [
  {
    id: 'name',
    title: words.form,
    ordering: 'name',
    phone: 'lead',
    cell: ({ id, name }) => (
      <Named id={id}>
        <Link className="rowLink" to="/partners/forms/$formId" params={{ formId: id }} title={name}>
          {name}
        </Link>
      </Named>
    ),
  },
  {
    id: 'type',
    title: words.type,
    ordering: 'type',
    width: 128,
    phone: 'side',
    cell: ({ type }) => <span className="muted">{words.types[type]}</span>,
  },
  {
    id: 'version',
    title: words.version,
    width: 96,
    align: 'end',
    cell: ({ version }) => format.number(version),
  },
  {
    id: 'agreements',
    title: words.agreements,
    width: 120,
    align: 'end',
    cell: ({ stats }) => (stats ? <Count value={stats.agreements} /> : <Dash />),
  },
  {
    id: 'answers',
    title: words.answered,
    width: 120,
    align: 'end',
    cell: ({ stats }) => (stats ? <Count value={stats.answers} /> : <Dash />),
  },
  {
    id: 'created',
    title: words.created,
    ordering: 'events.created.at',
    width: 124,
    cell: ({ events: { created } }) =>
      created && (
        <time className="figures muted" dateTime={created.at} title={format.moment(created.at)}>
          {format.date(created.at)}
        </time>
      ),
  },
]
