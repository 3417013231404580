import type { Catalogues } from '../../messages/catalogues.ts'
import { type OfferedFilter, offeredFilters } from '../../ui/filters/offered-filter.ts'
import { agreementList } from './agreement-list.ts'

/** What the list of agreements can be narrowed by, in words. */
export const agreementFilters = (words: Catalogues['agreements']): OfferedFilter[] =>
  offeredFilters(agreementList.filters, {
    type: { label: words.type, options: words.types, quick: true },
    active: { label: words.activeVersion, options: words.standings, quick: true },
    title: words.name,
    id: words.agreementId,
    'owner.name': words.owner,
    'marketplace.name': words.marketplace,
    'stats.contracts': words.contracts,
    'parent.id': words.parentId,
    created: words.created,
    updated: words.updated,
  })
