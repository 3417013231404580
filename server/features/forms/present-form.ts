import type { Form, FormVersion } from '@entente/shared/api/forms.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { FormRow, FormVersionRow } from './form-queries.ts'

/** A form as the caller may see it: numbers are the owner's alone. */
export const presentForm = (row: FormRow, { actor }: MemberCtx): Form => ({
  id: row.id,
  name: row.name,
  type: row.type,
  version: row.last_version,
  schema: row.schema,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  ...(row.owner_id === actor.account.id && { stats: { agreements: row.agreements, answers: row.answers } }),
  events: {
    created: occurrence(row.created_at, row.created_by, row.creator_name),
    updated: occurrence(row.updated_at, row.updated_by, row.updater_name),
  },
})

export const presentFormVersion = (row: FormVersionRow, { id, name }: FormRow): FormVersion => ({
  form: { id, name },
  version: row.version,
  schema: row.schema,
  author: row.author_id === null ? null : { id: row.author_id, name: row.author_name ?? '' },
  events: { created: occurrence(row.created_at, row.author_id, row.author_name) },
})
