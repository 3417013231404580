import { ACCOUNT_ROLES } from '@entente/shared/domain/accounts.ts'
import { PARTNER_STATUSES } from '@entente/shared/domain/partners.ts'
import type { ListSpec } from '../../lib/list-state.ts'

/** What the Directory can be searched, narrowed and ordered by. */
export const directoryList = {
  orderings: [
    'name',
    'role',
    'stats.contracts.program',
    'stats.contracts.distribution',
    'stats.contracts.service',
    'stats.contracts.syndication',
    'stats.listings',
    'status',
  ],
  defaultOrdering: 'name',
  filters: { status: PARTNER_STATUSES, role: ACCOUNT_ROLES },
} as const satisfies ListSpec
