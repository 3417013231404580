import { formList as list } from '@entente/shared/lists/forms.ts'
import type { FilterFields } from '../../lib/filters/filter.ts'
import type { ListSpec } from '../../lib/list-state.ts'

const { fields } = list

/** What the list of forms can be searched, narrowed and ordered by. */
export const formList = {
  list,
  defaultOrdering: 'name',
  filters: {
    type: fields.type,
    name: fields.name,
    id: fields.id,
    'events.created.at': fields['events.created.at'],
  } satisfies FilterFields,
} as const satisfies ListSpec
