import { agreementPartnerList as list } from '@entente/shared/lists/agreement-partners.ts'
import { printFilters } from '../../lib/filters/address.ts'
import type { FilterFields } from '../../lib/filters/filter.ts'
import type { ListSpec } from '../../lib/list-state.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { type OfferedFilter, offeredFilters } from '../../ui/filters/offered-filter.ts'

const { fields } = list

/** What the partners under an agreement can be narrowed and ordered by. */
export const agreementPartnerList = {
  list,
  defaultOrdering: 'name',
  filters: {
    'contract.status': fields['contract.status'],
    'contract.version': fields['contract.version'],
    role: fields.role,
    name: fields.name,
    'contract.id': fields['contract.id'],
    'events.created.at': fields['events.created.at'],
  } satisfies FilterFields,
} as const satisfies ListSpec

/** The same in words. */
export const agreementPartnerFilters = (words: Catalogues['agreements']): OfferedFilter[] => {
  const { new: _, ...statuses } = words.enrolments
  return offeredFilters(agreementPartnerList.filters, {
    'contract.status': { label: words.status, options: statuses, quick: true },
    'contract.version': { label: words.version, quick: true },
    role: { label: words.role, options: words.roles },
    name: words.partner,
    'contract.id': words.contract,
    'events.created.at': words.created,
  })
}

/** Where the partners stand who have not come to this version yet. */
export const behindSearch = (version: number) => ({
  filter: printFilters(
    [
      { field: 'contract.status', operation: 'anyOf', values: ['active'] },
      { field: 'contract.version', operation: 'isNot', values: [String(version)] },
    ],
    agreementPartnerList.filters,
  ),
})
