import type { Account } from '@entente/shared/api/accounts.ts'
import type { Grants } from '@entente/shared/domain/accounts.ts'
import { moment } from '../../platform/http/moment.ts'
import type { AccountRow } from './account-queries.ts'

export const presentGrants = (grants: Grants): Account['permissions'] => ({
  agreement: {
    program: { create: grants.program_create },
    service: { create: grants.service_create, delegate: grants.service_delegate },
  },
})

/** An account as its own people see it. */
export const presentAccount = (row: AccountRow): Account => ({
  id: row.id,
  name: row.name,
  icon: row.icon,
  description: row.description,
  overview: row.overview,
  headquarters: row.headquarters,
  type: row.type,
  role: row.role,
  external_id: row.external_id ?? '',
  sourcing: row.service_create,
  countries: row.countries,
  languages: row.languages,
  websites: row.websites,
  public: row.public,
  permissions: presentGrants(row),
  events: { created: { at: moment(row.created_at) }, updated: { at: moment(row.updated_at) } },
})
