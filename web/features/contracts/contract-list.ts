import { CONTRACT_KINDS, CONTRACT_STATUSES, CONTRACT_TYPES } from '@entente/shared/domain/contracts/index.ts'
import type { ListSpec } from '../../lib/list-state.ts'

/** What the list of contracts can be searched, narrowed and ordered by. */
export const contractList = {
  orderings: ['id', 'agreement.name', 'issuer.name', 'owner.name', 'events.created.at', 'status'],
  defaultOrdering: '-events.created.at',
  filters: { type: CONTRACT_TYPES, status: CONTRACT_STATUSES, kind: CONTRACT_KINDS },
} as const satisfies ListSpec
