import type { Catalogues } from '../../messages/catalogues.ts'
import { type OfferedFilter, offeredFilters } from '../../ui/filters/offered-filter.ts'
import { directoryList } from './directory-list.ts'

/** What the Directory can be narrowed by, in words. */
export const directoryFilters = (words: Catalogues['partners']): OfferedFilter[] =>
  offeredFilters(directoryList.filters, {
    status: { label: words.status, options: words.statuses, quick: true },
    role: { label: words.type, options: words.roles, quick: true },
    name: words.name,
    id: words.partnerId,
    'contacts.name': words.contactName,
    'contacts.email': words.contactEmail,
    'stats.contracts.program': words.programContracts,
    'stats.contracts.distribution': words.distributionContracts,
    'stats.contracts.service': words.serviceContracts,
    'stats.contracts.syndication': words.syndicationContracts,
    'stats.listings': words.listings,
    type: { label: words.portal, options: words.portals },
    public: words.inPublicCatalogues,
  })
