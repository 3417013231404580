import { AGREEMENT_TYPES } from '@entente/shared/domain/agreements.ts'
import type { ListSpec } from '../../lib/list-state.ts'

/** What the list of agreements can be searched, narrowed and ordered by. */
export const agreementList = {
  orderings: ['title', 'type', 'created', 'updated'],
  defaultOrdering: 'title',
  filters: { type: AGREEMENT_TYPES, active: ['true', 'false'] },
} as const satisfies ListSpec
