import type { DistributionData } from '@entente/shared/api/forms.ts'
import { moment } from '../../platform/http/moment.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { AnswerRow } from './answer-queries.ts'
import type { ContractView } from './contract-queries.ts'

export const presentAnswer = (row: AnswerRow, { id, name }: ContractView): DistributionData => ({
  id: row.id,
  type: row.type,
  version: row.version,
  contract: { id, name },
  data: row.data,
  form_version: { id: row.form_id, name: row.form_name, version: row.form_version, schema: row.schema },
  created: moment(row.answered_at),
  events: { created: occurrence(row.answered_at, row.answered_by, row.answered_name) },
})
