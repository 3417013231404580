import type { User } from '@entente/shared/api/accounts.ts'
import { MODULES } from '@entente/shared/domain/modules.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { UserRow } from './user-queries.ts'

const TAG_NAMES = { technical: 'Technical', business: 'Business' } as const
const ALL_MODULES = Object.entries(MODULES).map(([id, name]) => ({ id, name }))

/** A user as the people of its account see it. */
export const presentUser = (row: UserRow): User => ({
  id: row.id,
  name: row.name,
  email: row.email,
  icon: row.icon ?? '',
  status: row.status,
  tags: row.tags.map((id) => ({ id, name: TAG_NAMES[id] })),
  groups: row.groups.map(({ id, name }) => ({ id, name })),
  permissions: row.groups.some(({ system }) => system) ? ALL_MODULES : [],
  events: {
    created: occurrence(row.created_at, null, null),
    ...(row.joined_at && { activated: occurrence(row.joined_at, null, null) }),
    ...(row.signed_at && { signed: occurrence(row.signed_at, null, null) }),
  },
})
