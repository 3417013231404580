import { partnerList } from '@entente/shared/lists/partners.ts'
import type { FilterFields } from '../../lib/filters/filter.ts'
import type { ListSpec } from '../../lib/list-state.ts'

const { fields } = partnerList

/** What the Directory can be searched, narrowed and ordered by. */
export const directoryList = {
  list: partnerList,
  defaultOrdering: 'name',
  filters: {
    status: fields.status,
    role: fields.role,
    name: fields.name,
    id: fields.id,
    'contacts.name': { ...fields['contacts.name'], emptyAs: 'contacts.name' },
    'contacts.email': fields['contacts.email'],
    'stats.contracts.program': fields['stats.contracts.program'],
    'stats.contracts.distribution': fields['stats.contracts.distribution'],
    'stats.contracts.service': fields['stats.contracts.service'],
    'stats.contracts.syndication': fields['stats.contracts.syndication'],
    'stats.listings': fields['stats.listings'],
    type: fields.type,
    public: { ...fields.public, emptyAs: 'public' },
  } satisfies FilterFields,
} as const satisfies ListSpec
