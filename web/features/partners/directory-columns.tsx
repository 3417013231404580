import type { Partner } from '@entente/shared/api/partners.ts'
import type { ContactTag } from '@entente/shared/domain/partners.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { Count, Dash } from '../../ui/count.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import { AccountCell } from './account-cell.tsx'
import { contactFor } from './contacts.ts'
import { PartnerStatusCell } from './partner-status.tsx'

/** The ten columns of the Directory, in their fixed order. */
export const directoryColumns = (words: Catalogues['partners']): Column<Partner>[] => [
  {
    id: 'account',
    title: words.account,
    ordering: 'name',
    phone: 'lead',
    cell: (partner) => <AccountCell partner={partner} />,
  },
  {
    id: 'type',
    title: words.type,
    ordering: 'role',
    width: 88,
    cell: ({ role }) => <span className="muted">{words.roles[role]}</span>,
  },
  {
    id: 'technical',
    title: words.technicalContact,
    width: 150,
    cell: (partner) => <Contact partner={partner} tag="technical" />,
  },
  {
    id: 'business',
    title: words.businessContact,
    width: 150,
    cell: (partner) => <Contact partner={partner} tag="business" />,
  },
  count('program', words.program, 78),
  count('distribution', words.distribution, 102),
  count('service', words.service, 72),
  count('syndication', words.syndication, 100),
  {
    id: 'listings',
    title: words.listings,
    ordering: 'stats.listings',
    width: 78,
    align: 'end',
    cell: ({ stats }) => <Count value={stats.listings} />,
  },
  {
    id: 'status',
    title: words.status,
    ordering: 'status',
    width: 116,
    phone: 'side',
    cell: (partner) => <PartnerStatusCell partner={partner} />,
  },
]

function count(type: keyof Partner['stats']['contracts'], title: string, width: number): Column<Partner> {
  return {
    id: type,
    title,
    ordering: `stats.contracts.${type}`,
    width,
    align: 'end',
    cell: ({ stats }) => <Count value={stats.contracts[type]} />,
  }
}

function Contact({ partner, tag }: { partner: Partner; tag: ContactTag }) {
  const contact = contactFor(partner, tag)
  if (!contact) return <Dash />
  return (
    <TwoLines
      first={<span title={contact.name}>{contact.name}</span>}
      second={<span title={contact.email}>{contact.email}</span>}
    />
  )
}
