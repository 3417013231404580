import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'
import { examine } from './examine.ts'

interface Written {
  readonly name?: string | undefined
  readonly schema?: JsonSchema | undefined
}

/** What is wrong with what is written of a form, as far as anything is. */
export async function checkForm({ actor }: MemberCtx, { name, schema }: Written): Promise<Complaint[]> {
  const faults = schema ? await examine(actor.account.id, { schema }) : []
  return [
    ...(name?.trim() === '' ? [problem('name', 'required')] : []),
    ...faults.map((fault) => problem(fault.at, fault.problem, fault.values)),
  ]
}
