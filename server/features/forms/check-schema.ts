import { SCHEMA_LIMIT } from '@entente/shared/domain/forms.ts'
import { invalid } from '../../platform/refusal.ts'
import type { Schema } from './form-store.ts'
import { judged } from './judged.ts'

/** Ends the request unless the schema is one that somebody can fill in; looked at before the transaction begins. */
export async function checkSchema(schema: Schema): Promise<void> {
  if (JSON.stringify(schema).length > SCHEMA_LIMIT) invalid('schema', 'too_long', { limit: SCHEMA_LIMIT })
  const { unfit } = await judged({ schema })
  if (unfit !== undefined) invalid('schema', 'not_a_form', { reason: unfit.slice(0, 300) })
}
