import { agreementList as list } from '@entente/shared/lists/agreements.ts'
import type { FilterFields } from '../../lib/filters/filter.ts'
import type { ListSpec } from '../../lib/list-state.ts'

const { fields } = list

/** What the list of agreements can be searched, narrowed and ordered by. */
export const agreementList = {
  list,
  defaultOrdering: 'title',
  filters: {
    type: fields.type,
    active: fields.active,
    title: fields.title,
    id: fields.id,
    'owner.name': fields['owner.name'],
    'marketplace.name': { ...fields['marketplace.name'], emptyAs: 'marketplace.id' },
    'stats.contracts': fields['stats.contracts'],
    'parent.id': { ...fields['parent.id'], emptyAs: 'parent.id' },
    created: fields.created,
    updated: fields.updated,
  } satisfies FilterFields,
} as const satisfies ListSpec
