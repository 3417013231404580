import type { Partner } from '@entente/shared/api/partners.ts'
import { maybeMoment } from '../../platform/http/moment.ts'
import type { PartnerRow } from './partner-queries.ts'

const TAG_NAMES = { technical: 'Technical', business: 'Business' } as const

/** A partner's own profile is shown while it is one; invited and former partners only by name (9.3, D-40, D-84). */
export function presentPartner(row: PartnerRow): Partner {
  const known = row.status === 'active'
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    icon: (known && row.icon) || '',
    type: row.type,
    role: row.role,
    description: known ? row.description : '',
    overview: known ? row.overview : '',
    headquarters: known ? row.headquarters : '',
    countries: known ? row.countries : [],
    languages: known ? row.languages : [],
    websites: known ? row.websites : [],
    industries: known ? row.industries : [],
    public: known ? row.public : null,
    stats: {
      contracts: {
        program: row.program,
        distribution: row.distribution,
        service: row.service,
        syndication: row.syndication,
      },
      listings: row.listings,
      waiting: row.waiting ?? 0,
    },
    contacts: known
      ? row.contacts.map(({ tags, ...contact }) => ({
          ...contact,
          icon: contact.icon ?? '',
          tags: tags.map((id) => ({ id, name: TAG_NAMES[id] })),
        }))
      : [],
    external_id: row.external_id,
    since: maybeMoment(row.since),
  }
}
