import type { Form, FormAnswer, FormVersion } from '@entente/shared/api/forms.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { moment } from '../../platform/http/moment.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { AnswerRow } from './answer-queries.ts'
import type { FormRow, FormVersionRow } from './form-queries.ts'

const person = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null)

/** A form as the caller may see it; where it is in use is its owner's business. */
export const presentForm = (row: FormRow, { actor }: MemberCtx): Form => ({
  id: row.id,
  type: row.type,
  name: row.name,
  version: row.last_version,
  schema: row.schema,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  ...(row.owner_id === actor.account.id && { stats: { agreements: row.agreements } }),
  events: {
    created: occurrence(row.created_at, row.created_by, row.creator_name),
    updated: occurrence(row.updated_at, row.updated_by, row.updater_name),
  },
})

export const presentFormVersion = (row: FormVersionRow): FormVersion => ({
  form: { id: row.form_id, name: row.name },
  version: row.version,
  schema: row.schema,
  author: person(row.author_id, row.author_name),
  created: moment(row.created_at),
})

export const presentAnswer = (
  row: AnswerRow,
  { id, name }: { readonly id: string; readonly name: string },
): FormAnswer => ({
  id: row.id,
  type: row.type,
  contract: { id, name },
  form_version: { id: row.form_id, version: row.form_version },
  data: row.data,
  created: moment(row.created_at),
  author: person(row.created_by, row.author_name),
})
