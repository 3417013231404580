import { invalid, refuseInvalid } from '../../platform/refusal.ts'
import { schemaComplaints } from '../../platform/schema-complaints.ts'
import type { PresentForm, Schema } from './form-store.ts'
import { judged } from './judged.ts'

/** Ends the request unless the answers fit the form, with a sentence for each that does not (CTR_007 is for no answers at all). */
export async function checkAnswers({ schema }: PresentForm, data: Schema): Promise<void> {
  const { unfit, broken } = await judged({ schema, data })
  if (unfit !== undefined) invalid('data', 'not_a_form', { reason: unfit.slice(0, 300) })
  refuseInvalid(schemaComplaints(broken, 'data'))
}
